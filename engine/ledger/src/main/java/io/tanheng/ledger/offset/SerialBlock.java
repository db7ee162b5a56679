package io.tanheng.ledger.offset;

import io.tanheng.accounting.offset.SerialRange;
import io.tanheng.accounting.offset.SerialText;
import io.tanheng.accounting.offset.Serials;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.issue.Outcome;
import java.util.List;

/**
 * Serials of one series, as a user names them.
 *
 * @param series where they are numbered
 * @param serials which they are
 */
public record SerialBlock(SeriesName series, SerialInterval serials) {
  /**
   * Reads serials as registries and books write them.
   *
   * @return the serials, or the faults of {@link Serials#read}, {@code serial-too-large} with
   *     {@code serial}, {@code project-missing}
   */
  public static Outcome<SerialBlock> read(String registry, String project, SerialText text) {
    if (project.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return refused("project-missing", project);
    }
    Outcome<SerialRange> read = Serials.read(text, Location.BOOK);
    if (!(read instanceof Outcome.Given<SerialRange> given)) {
      return Outcome.refused(read.issues());
    }
    return of(registry, project, given.value());
  }

  /** Serials that were read; {@code serial-too-large} or {@code project-missing} as there. */
  public static Outcome<SerialBlock> of(String registry, String project, SerialRange range) {
    if (project.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return refused("project-missing", project);
    }
    SeriesName series = new SeriesName(registry, project, range.prefix());
    return SerialInterval.of(range)
        .map(serials -> Outcome.of(new SerialBlock(series, serials)))
        .orElseGet(() -> refused("serial-too-large", range.text()));
  }

  private static Outcome<SerialBlock> refused(String code, String value) {
    return Outcome.refused(List.of(Issue.error(code, "§5.8", Location.BOOK, "serial", value)));
  }

  /** {@code CCER EX-1 110–5463}. */
  public String text() {
    return series.text() + " " + serials.text();
  }
}
