package io.tanheng.accounting.profile;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.tanheng.accounting.profile.Setting.Standing;
import io.tanheng.factors.provenance.Verification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the tables of one profile. */
final class ProfileReader {
  private static final String FILE = "profile.csv";

  /** Keys of the document that name its other table. */
  private static final List<String> TABLES = List.of("indicators", "thresholds");

  private static final List<String> HEADER =
      List.of("key", "value", "allowed", "standing", "citation", "note", "note_zh");

  private final SortedMap<String, String> document = new TreeMap<>();
  private final SortedMap<String, Setting> entries = new TreeMap<>();
  private final ProfileTable table;

  private ProfileReader(ProfileFiles files) {
    table = ProfileTable.read(files, FILE, HEADER);
    table.records().forEach(this::add);
  }

  /**
   * Reads a profile.
   *
   * @param id its id, where {@code profile.csv} names none
   * @throws BrokenProfile naming file, line and fault
   */
  static Scheme read(String id, ProfileFiles files) {
    ProfileReader reader = new ProfileReader(files);
    try {
      return reader.document.containsKey("thresholds")
          ? reader.thresholds(id, files)
          : reader.scored(id, files);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new BrokenProfile(reader.table.file() + ": " + e.getMessage());
    }
  }

  /** The tables of a profile one after another. */
  static byte[] content(ProfileFiles files) {
    ProfileReader reader = new ProfileReader(files);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    List<String> names = new ArrayList<>(List.of(FILE));
    TABLES.stream().filter(reader.document::containsKey).map(reader::stated).forEach(names::add);
    for (String name : names) {
      try (InputStream in = files.open(name)) {
        in.transferTo(content);
      } catch (IOException e) {
        throw new UncheckedIOException(files.shown(name), e);
      }
    }
    return content.toByteArray();
  }

  private Scheme thresholds(String id, ProfileFiles files) {
    return new ThresholdProfile(
        document.getOrDefault("id", id),
        stated("title"),
        stated("source"),
        LocalDate.parse(stated("published")),
        verification(),
        ThresholdTable.read(files, stated("thresholds"), stated("source")),
        entries);
  }

  private Scheme scored(String id, ProfileFiles files) {
    List<IndicatorDefinition> indicators = IndicatorTable.read(files, stated("indicators"));
    return checked(
        new EvaluationProfile(
            document.getOrDefault("id", id),
            stated("title"),
            stated("source"),
            LocalDate.parse(stated("published")),
            verification(),
            indicators,
            groups(indicators),
            entries,
            List.of()));
  }

  private Verification verification() {
    return Verification.valueOf(stated("verified").toUpperCase(Locale.ROOT));
  }

  private void add(NamedCsvRecord row) {
    String key = row.getField("key");
    if (document.containsKey(key) || entries.containsKey(key)) {
      throw table.broken(row, "key " + key + " stands twice");
    }
    if (row.getField("standing").equals("document")) {
      document.put(key, row.getField("value"));
    } else {
      entries.put(key, setting(row));
    }
  }

  private Setting setting(NamedCsvRecord row) {
    Standing standing =
        standing(row.getField("standing"))
            .orElseThrow(() -> table.broken(row, "unknown standing " + row.getField("standing")));
    String value = row.getField("value");
    Setting setting =
        new Setting(
            row.getField("key"),
            value,
            row.getField("allowed"),
            standing,
            row.getField("citation"),
            row.getField("note"),
            row.getField("note_zh"));
    return setting.with(value).orElseThrow(() -> table.broken(row, "value " + value));
  }

  private static Optional<Standing> standing(String word) {
    return List.of(Standing.values()).stream().filter(s -> s.word().equals(word)).findFirst();
  }

  private String stated(String key) {
    return Optional.ofNullable(document.get(key))
        .orElseThrow(() -> new BrokenProfile(table.file() + ": no row " + key));
  }

  /** Weights that do not sum to 100 % would break every score silently. */
  private EvaluationProfile checked(EvaluationProfile profile) {
    if (!profile.withOverrides(new TreeMap<>()).issues().isEmpty()) {
      throw new BrokenProfile(table.file() + ": weights do not sum to 100 % in their range");
    }
    return profile;
  }

  private static List<String> groups(List<IndicatorDefinition> indicators) {
    List<String> groups = new ArrayList<>();
    for (IndicatorDefinition indicator : indicators) {
      String group = indicator.group();
      if (!groups.contains(group) && !group.equals(EvaluationProfile.BONUS)) {
        groups.add(group);
      }
    }
    return groups;
  }
}
