package io.tanheng.accounting.property;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Spoils the example books at random: each ends as faults that say where, or as an evaluation that
 * keeps every invariant. {@code -Dtanheng.mutations=100000} tries more, {@code -Dtanheng.seed}
 * others.
 */
class MutationTest {
  private static final Path EXAMPLES = Path.of("..", "..", "reports", "examples");
  private static final int TRIALS = Integer.getInteger("tanheng.mutations", 400);
  private static final long SEED = Long.getLong("tanheng.seed", 0);

  /** What a lot must show; without it nothing more may count. */
  private static final List<String> SHOWN =
      List.of("beneficiary", "retired_on", "retired_for", "verified_by");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"steel-and-tiles", "leading", "double-count"})
  void aSpoiledBookIsRefusedOrStaysSound(String example) {
    BookText book = BookText.of(EXAMPLES.resolve(example));
    book.write(folder);
    Set<String> broken = new TreeSet<>();
    for (long seed = SEED; seed < SEED + TRIALS; seed++) {
      Mutation.Changed changed = Mutation.of(book, seed);
      write(changed.table(), changed.file());
      try {
        check(Runs.run(folder));
      } catch (RuntimeException | AssertionError e) {
        broken.add("seed " + seed + ": " + changed.table() + ": " + changed.what() + " → " + e);
      }
      write(
          changed.table(),
          book.text(changed.table()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    assertThat(broken).isEmpty();
  }

  private static void check(Outcome<Evaluation> outcome) {
    if (outcome instanceof Outcome.Given<Evaluation> given) {
      Invariants.check(given.value());
      return;
    }
    for (Issue fault : outcome.issues()) {
      boolean place = !fault.where().file().isEmpty() || fault.code().startsWith("book-");
      assertThat(place).as("%s says where", fault).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"steel-and-tiles", "leading", "double-count"})
  void aBlankedCellNeverMakesALotCount(String example) {
    BookText book = BookText.of(EXAMPLES.resolve(example));
    Map<String, LotAssessment> before = lots(Runs.evaluated(book, folder));
    for (String column : SHOWN) {
      for (int row = 0; row < book.rows("offsets").size(); row++) {
        BookText blanked = book.copy();
        blanked.set("offsets", blanked.rows("offsets").get(row), column, "");
        Runs.run(blanked.write(folder))
            .asOptional()
            .ifPresent(after -> fewer(before, after, column));
      }
    }
  }

  private static void fewer(Map<String, LotAssessment> before, Evaluation after, String column) {
    BigDecimal counted = BigDecimal.ZERO;
    for (Map.Entry<String, LotAssessment> lot : lots(after).entrySet()) {
      LotAssessment was = before.get(lot.getKey());
      counted =
          counted
              .add(lot.getValue().counted().value())
              .subtract(requireNonNull(was).counted().value());
      if (lot.getValue().eligible() && !was.eligible()) {
        fail("without %s the lot %s counts", column, lot.getKey());
      }
    }
    assertThat(counted).as("counted without %s", column).isNotPositive();
  }

  private static Map<String, LotAssessment> lots(Evaluation evaluation) {
    return evaluation.lots().stream()
        .collect(Collectors.toMap(lot -> lot.lot().id().value(), Function.identity()));
  }

  private void write(String table, byte[] bytes) {
    try {
      Files.write(folder.resolve(table + ".csv"), bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
