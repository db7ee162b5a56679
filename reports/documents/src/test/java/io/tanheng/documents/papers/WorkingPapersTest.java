package io.tanheng.documents.papers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.documents.json.EvaluationJson;
import io.tanheng.documents.text.Wording;
import io.tanheng.factors.catalog.FactorCatalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** LibreOffice computes the workbooks again; what comes out is what the engine computes. */
class WorkingPapersTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final List<String> NAMES = List.of("steel-and-tiles", "leading", "double-count");

  /** So many workbooks of each example with two to nine changes each: some dozens of changes. */
  private static final int CHANGED = Integer.getInteger("tanheng.papers", 6);

  private static final Map<String, Evaluation> EXPECTED = new TreeMap<>();
  private static final List<FactorChange> FACTORS = new ArrayList<>();
  private static final List<BookChange> CELLS = new ArrayList<>();

  @TempDir private static Path folder;

  private static boolean computed;

  @BeforeAll
  static void computeAgain() throws IOException, InterruptedException {
    FactorCatalog catalog = FactorCatalog.shipped();
    List<Path> workbooks = new ArrayList<>();
    for (String name : NAMES) {
      Evaluation evaluation = evaluated(EXAMPLES.resolve(name), catalog);
      workbooks.add(written(name + "-en", evaluation, Locale.ENGLISH, List.of(), List.of()));
      for (int seed = 1; seed <= CHANGED; seed++) {
        SplittableRandom chance = new SplittableRandom(name.hashCode() + seed);
        Path book = EXAMPLES.resolve(name);
        List<BookChange> changes = BookChange.some(book, evaluation, chance);
        List<FactorChange> factors = FactorChange.some(evaluation, chance);
        Path editions = folder.resolve("sets-" + name + seed);
        FactorCatalog revised = FactorChange.apply(catalog, factors, editions);
        workbooks.add(changed(name, "changed" + seed, evaluation, changes, factors, revised));
        FACTORS.addAll(factors);
        CELLS.addAll(changes);
      }
    }
    Evaluation steel = evaluated(EXAMPLES.resolve("steel-and-tiles"), catalog);
    workbooks.add(written("steel-and-tiles-zh", steel, Locale.CHINESE, List.of(), List.of()));
    Evaluation leading = evaluated(EXAMPLES.resolve("leading"), catalog);
    workbooks.add(changed("leading", "more-gas", leading, moreGas(leading), List.of(), catalog));
    workbooks.add(withEarlierLines("leading", catalog));
    workbooks.add(withAnotherFactor("leading", catalog));
    Optional<LibreOffice> office =
        LibreOffice.find(Files.createDirectories(folder.resolve("home")));
    if (office.isPresent()) {
      office.get().recalculate(workbooks, Files.createDirectories(folder.resolve("out")));
      computed = true;
    }
  }

  private static Evaluation evaluated(Path path, FactorCatalog catalog) {
    Book book = BookReader.read(path, catalog).asOptional().orElseThrow();
    return Evaluator.evaluate(book, catalog).asOptional().orElseThrow();
  }

  /** A workbook all of whose remembered results are wrong, so that they have to be computed. */
  private static Path written(
      String name,
      Evaluation evaluation,
      Locale locale,
      List<BookChange> changes,
      List<FactorChange> factors)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WorkingPapers.write(evaluation, Wording.of(locale), bytes);
    EXPECTED.putIfAbsent(name, evaluation);
    Path file = folder.resolve(name + ".xlsx");
    try (Recalculated workbook = Recalculated.of(bytes.toByteArray());
        OutputStream out = Files.newOutputStream(file)) {
      for (BookChange change : changes) {
        workbook.enter(change);
      }
      for (FactorChange factor : factors) {
        workbook.enterFactor(factor.id(), Double.parseDouble(factor.value()));
      }
      workbook.forget();
      workbook.write(out);
    }
    return file;
  }

  /** The workbook of an example with some cells changed, and what the engine makes of the book. */
  private static Path changed(
      String name,
      String how,
      Evaluation before,
      List<BookChange> changes,
      List<FactorChange> factors,
      FactorCatalog revised)
      throws IOException {
    String key = name + "-" + how;
    Path copy = Files.createDirectories(folder.resolve("book-" + key));
    BookChange.apply(EXAMPLES.resolve(name), copy, changes);
    EXPECTED.put(key, evaluated(copy, revised));
    return written(key, before, Locale.ENGLISH, changes, factors);
  }

  /** So much more of a line that the offsets do not cover it. */
  private static List<BookChange> moreGas(Evaluation evaluation) {
    return evaluation.book().activities().stream()
        .filter(row -> row.id().value().equals("L011"))
        .map(row -> new BookChange(row.where().column("quantity"), "300"))
        .toList();
  }

  /** A book with activity rows of an earlier year, which the trend rests on. */
  private static Path withEarlierLines(String name, FactorCatalog catalog) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("earlier-" + name));
    BookChange.repeatEarlier(EXAMPLES.resolve(name), copy, "2024", "2023");
    Evaluation evaluation = evaluated(copy, catalog);
    assertThat(evaluation.history()).hasSize(1);
    return written(name + "-earlier", evaluation, Locale.ENGLISH, List.of(), List.of());
  }

  /** A book with a calorific value of its own, whose cell is then changed. */
  private static Path withAnotherFactor(String name, FactorCatalog catalog) throws IOException {
    Evaluation before = evaluated(ownFactor(name, "395"), catalog);
    Evaluation after = evaluated(ownFactor(name, "383.5"), catalog);
    assertThat(before.inventory().park().gbTotal().value())
        .isNotEqualTo(after.inventory().park().gbTotal().value());
    EXPECTED.put(name + "-factor", after);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WorkingPapers.write(before, Wording.of(Locale.ENGLISH), bytes);
    Path file = folder.resolve(name + "-factor.xlsx");
    try (Recalculated workbook = Recalculated.of(bytes.toByteArray());
        OutputStream out = Files.newOutputStream(file)) {
      workbook.enterFactor("own_gas", 383.5);
      workbook.forget();
      workbook.write(out);
    }
    return file;
  }

  private static Path ownFactor(String name, String value) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("factor-" + value));
    BookChange.apply(EXAMPLES.resolve(name), copy, List.of());
    Files.writeString(
        copy.resolve("factors.csv"),
        """
        factor_id,activity,parameter,value,unit,source,evidence
        own_gas,natural_gas,ncv,%s,GJ/10^4Nm3,laboratory,LR-1
        """
            .formatted(value));
    return copy;
  }

  static Stream<String> workbooks() {
    return EXPECTED.keySet().stream();
  }

  @Test
  void everyKindOfCellIsAmongWhatChanges() {
    assertThat(CELLS)
        .extracting(change -> change.where().column())
        .contains("quantity", "output", "numerator", "state", "serial_last");
    assertThat(FACTORS)
        .extracting(FactorChange::set)
        .contains("cn-grid", "gwp", "gbt32151-2024", "ipcc-2006");
  }

  @Test
  void theClaimIsAmongWhatChanges() {
    assertThat(requireNonNull(EXPECTED.get("leading-en")).claim().zeroCarbon()).isTrue();
    assertThat(requireNonNull(EXPECTED.get("leading-more-gas")).claim().zeroCarbon()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void everyFigureIsTheOneOfTheEngine(String name) throws IOException {
    assumeThat(computed)
        .as("LibreOffice (soffice) is not on the path: the workbooks are NOT computed again")
        .isTrue();
    Evaluation evaluation = requireNonNull(EXPECTED.get(name));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    EvaluationJson.write(evaluation, bytes);
    JsonNode json = new ObjectMapper().readTree(bytes.toByteArray());
    byte[] out = Files.readAllBytes(folder.resolve("out").resolve(name + ".xlsx"));
    try (Recalculated workbook = Recalculated.of(out)) {
      ExpectedFigures expected = new ExpectedFigures(json, name.endsWith("-zh"));
      assertThat(expected.differences(workbook)).as(name).isEmpty();
      assertThat(expected.compared()).isGreaterThan(150);
      assertThat(workbook.faults()).isEmpty();
    }
  }
}
