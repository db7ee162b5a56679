package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.claim.Claims;
import io.tanheng.accounting.indicator.Indicators;
import io.tanheng.accounting.offset.OffsetAssessor;
import io.tanheng.accounting.profile.Profiles;
import io.tanheng.factors.issue.Messages;
import java.util.List;
import java.util.Locale;

/** The sentences of every issue, assumption and claim condition of the engine. */
public final class EvaluationMessages {
  private static final List<Class<?>> OWNERS =
      List.of(
          OffsetAssessor.class, Profiles.class, Indicators.class, Claims.class, BookReader.class);

  private EvaluationMessages() {}

  /** The sentences in one language: Chinese, or English for every other locale. */
  public static Messages of(Locale locale) {
    Messages all = Messages.of(Evaluator.class, locale);
    for (Class<?> owner : OWNERS) {
      all = all.and(Messages.of(owner, locale));
    }
    return all;
  }
}
