package io.tanheng.documents.papers;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.factors.catalog.Bounds;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.catalog.ShippedEditions;
import io.tanheng.factors.issue.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Another figure for a factor of the library.
 *
 * @param set the set it stands in
 * @param id its id
 * @param value the new figure
 */
record FactorChange(String set, String id, String value) {
  private static final String MANIFEST = "manifest.json";

  /** One to four factors that an evaluation rests on, each within its bounds. */
  static List<FactorChange> some(Evaluation evaluation, SplittableRandom chance) {
    List<EmissionFactor> used =
        evaluation.sources().stream()
            .filter(each -> ShippedEditions.ids().contains(each.provenance().set()))
            .filter(each -> each.value().signum() != 0)
            .toList();
    Map<String, FactorChange> changes = new LinkedHashMap<>();
    for (int i = chance.nextInt(1, 5); i > 0; i--) {
      EmissionFactor factor = used.get(chance.nextInt(used.size()));
      double by = Math.round(chance.nextDouble(0.9, 1.1) * 1000) / 1000.0;
      BigDecimal value = within(factor, factor.value().multiply(BigDecimal.valueOf(by)));
      String set = factor.provenance().set();
      changes.put(factor.id(), new FactorChange(set, factor.id(), value.toPlainString()));
    }
    return List.copyOf(changes.values());
  }

  private static BigDecimal within(EmissionFactor factor, BigDecimal value) {
    return factor
        .bounds()
        .map((Bounds bounds) -> value.max(bounds.lower()).min(bounds.upper()))
        .orElse(value);
  }

  /** The library with the new figures, by editions of its sets that are written to a folder. */
  static FactorCatalog apply(FactorCatalog catalog, List<FactorChange> changes, Path folder)
      throws IOException {
    FactorCatalog changed = catalog;
    for (String set : changes.stream().map(FactorChange::set).distinct().toList()) {
      Path edition = Files.createDirectories(folder.resolve(set));
      write(set, changes, edition);
      Outcome<FactorCatalog> more = changed.withEdition(edition);
      changed = more.asOptional().orElseThrow(() -> new AssertionError(more.issues()));
    }
    return changed;
  }

  private static void write(String set, List<FactorChange> changes, Path edition)
      throws IOException {
    Map<String, byte[]> files = ShippedEditions.files(set);
    String manifest = new String(requireNonNull(files.get(MANIFEST)), StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!file.getKey().equals(MANIFEST)) {
        byte[] after = changed(file.getValue(), changes);
        manifest = manifest.replace(sha256(file.getValue()), sha256(after));
        Files.write(edition.resolve(file.getKey()), after);
      }
    }
    Files.writeString(edition.resolve(MANIFEST), manifest);
  }

  private static byte[] changed(byte[] table, List<FactorChange> changes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvReader<CsvRecord> reader =
            CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(table));
        CsvWriter writer =
            CsvWriter.builder().build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      int at = -1;
      for (CsvRecord row : reader) {
        List<String> cells = new ArrayList<>(row.getFields());
        at = at < 0 ? cells.indexOf("value") : at;
        for (FactorChange change : changes) {
          if (change.id().equals(cells.get(0))) {
            cells.set(at, change.value());
          }
        }
        writer.writeRecord(cells);
      }
    }
    return bytes.toByteArray();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
