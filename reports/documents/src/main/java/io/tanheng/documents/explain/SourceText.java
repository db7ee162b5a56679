package io.tanheng.documents.explain;

import io.tanheng.accounting.derivation.Source;
import io.tanheng.documents.text.Wording;
import java.util.stream.Collectors;

/** Says in one line where a value was read. */
public final class SourceText {
  private final Wording wording;

  /** In that language. */
  public SourceText(Wording wording) {
    this.wording = wording;
  }

  /**
   * Where a leaf comes from.
   *
   * @param label name of the leaf
   */
  public String text(Source source, String label) {
    if (source instanceof Source.Factor factor) {
      String text = factor.factor().id() + ": " + factor.factor().provenance().text();
      String reason = wording.reason(factor.reason());
      return reason.isBlank() ? text : text + " – " + reason;
    }
    if (source instanceof Source.Row row) {
      String place = wording.place(row.where());
      return row.evidence().isBlank()
          ? place
          : place + wording.text("explain.evidence", "evidence", row.evidence());
    }
    if (source instanceof Source.Setting setting) {
      return from(setting, label);
    }
    if (source instanceof Source.Refusal refusal) {
      return from(refusal);
    }
    throw new IllegalStateException("no rendering of " + source);
  }

  /** What a setting is called, where its figure is called otherwise, and what it rests on. */
  private String from(Source.Setting setting, String label) {
    String citation = wording.citation(setting.citation());
    return setting.key().equals(label)
        ? citation
        : wording.text("explain.setting", "key", setting.key(), "citation", citation);
  }

  private String from(Source.Refusal refusal) {
    String why =
        refusal.codes().stream()
            .map(code -> wording.word("why", code))
            .collect(Collectors.joining(wording.text("punctuation.list")));
    return wording.text("explain.refused", "why", why, "citation", refusal.clauses());
  }
}
