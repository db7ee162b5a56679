package io.tanheng.factors.catalog;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code manifest.json} strictly: no unknown key, none missing. */
final class ManifestReader {
  private static final Set<String> REQUIRED =
      Set.of("id", "title", "edition", "publisher", "licence", "bounds", "duplicates");
  private static final Set<String> MAY_BE_BLANK = Set.of("title_zh", "source", "date");

  private final String file;
  private final List<Issue> issues;
  private final Map<String, String> texts = new TreeMap<>();
  private final List<Manifest.Table> tables = new ArrayList<>();

  private ManifestReader(String file, List<Issue> issues) {
    this.file = file;
    this.issues = issues;
  }

  /** The manifest; absent with its faults in {@code issues}. */
  static Optional<Manifest> read(String file, byte[] content, List<Issue> issues) {
    ManifestReader reader = new ManifestReader(file, issues);
    int before = issues.size();
    try (JsonParser json = new JsonFactory().createParser(content)) {
      reader.object(json);
    } catch (JsonProcessingException e) {
      reader.fault("factor-manifest-broken", e.getLocation().getLineNr(), e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (issues.size() == before) {
      reader.complete();
    }
    return issues.size() == before ? Optional.of(reader.manifest()) : Optional.empty();
  }

  private void object(JsonParser json) throws IOException {
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      int line = json.currentLocation().getLineNr();
      JsonToken value = json.nextToken();
      if (key.equals("tables") && value == JsonToken.START_ARRAY) {
        tables(json);
      } else if (value == JsonToken.VALUE_STRING && known(key)) {
        texts.put(key, json.getText());
      } else {
        json.skipChildren();
        fault("factor-manifest-key-unknown", line, key);
      }
    }
  }

  private static boolean known(String key) {
    return REQUIRED.contains(key) || MAY_BE_BLANK.contains(key);
  }

  private void tables(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> table = new TreeMap<>();
      int line = json.currentLocation().getLineNr();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        table.put(key, json.getText());
      }
      if (table.keySet().equals(Set.of("file", "sha256"))) {
        tables.add(new Manifest.Table(given(table, "file"), given(table, "sha256")));
      } else {
        fault("factor-manifest-key-unknown", line, String.join(", ", table.keySet()));
      }
    }
  }

  private void complete() {
    for (String key : new java.util.TreeSet<>(REQUIRED)) {
      if (texts.getOrDefault(key, "").isBlank()) {
        fault("factor-manifest-key-missing", 0, key);
      }
    }
    if (tables.isEmpty()) {
      fault("factor-manifest-key-missing", 0, "tables");
    }
  }

  private void fault(String code, int line, String detail) {
    issues.add(Issue.error(code, "", Location.row(file, line), "detail", detail));
  }

  private Manifest manifest() {
    return new Manifest(
        given(texts, "id"),
        given(texts, "title"),
        texts.getOrDefault("title_zh", ""),
        given(texts, "edition"),
        given(texts, "publisher"),
        texts.getOrDefault("source", ""),
        given(texts, "licence"),
        texts.getOrDefault("date", ""),
        given(texts, "bounds"),
        given(texts, "duplicates"),
        tables);
  }

  /** A key whose presence was checked. */
  private static String given(Map<String, String> texts, String key) {
    return requireNonNull(texts.get(key));
  }
}
