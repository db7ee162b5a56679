package io.tanheng.accounting.collect;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sources that an enterprise has in one of two years alone: a change of −100 % or without end. */
final class SourceChanges {
  private final int year;
  private final Set<EnterpriseId> known;

  SourceChanges(CompletenessMatrix matrix) {
    this.year = matrix.year();
    this.known =
        matrix.rows().stream()
            .filter(row -> !row.earlier().isEmpty())
            .map(CompletenessMatrix.Row::enterprise)
            .collect(Collectors.toSet());
  }

  /**
   * The finding about a source; a new one is none where the year before has no row of its
   * enterprise.
   */
  Optional<Issue> of(CompletenessMatrix.Row row) {
    if (row.vanished()) {
      return Optional.of(finding("source-vanished", row, row.earlier(), row.prior()));
    }
    return row.appeared() && known.contains(row.enterprise())
        ? Optional.of(finding("source-new", row, row.lines(), row.total()))
        : Optional.empty();
  }

  private Issue finding(
      String code,
      CompletenessMatrix.Row row,
      List<ActivityRecord> lines,
      Optional<Quantity> amount) {
    return Issue.warning(
        code,
        CollectionFindings.CLAUSE,
        CollectionFindings.first(lines).column("quantity"),
        "enterprise",
        row.enterprise().value(),
        "category",
        row.carrier().category().word(),
        "activity",
        row.carrier().activity().code(),
        "year",
        Integer.toString(year),
        "before",
        Integer.toString(year - 1),
        "value",
        amount.map(each -> Amounts.text(each.value())).orElse("–"),
        "unit",
        amount.map(each -> each.unit().symbol()).orElse(""));
  }
}
