package io.tanheng.documents.text;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.comparison.Account;
import io.tanheng.accounting.comparison.BridgeEnd;
import io.tanheng.accounting.comparison.BridgeStep;
import io.tanheng.accounting.comparison.Rule;
import io.tanheng.accounting.comparison.Variant;
import io.tanheng.accounting.evaluation.MethodResult;
import io.tanheng.accounting.method.Headline;
import io.tanheng.accounting.method.MethodDocument;
import io.tanheng.accounting.method.Scope2Basis;
import io.tanheng.accounting.park.Park;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a comparison, on paper and in the terminal.
 *
 * @param wording the language
 */
public record ComparisonWording(Wording wording) {
  private static final MathContext SHOWN = new MathContext(4);

  /** The sentence of a key; facts as name, value, name, value … */
  public String text(String key, String... facts) {
    return wording.text(key, facts);
  }

  /** The name of a rule. */
  public String rule(Rule rule) {
    return wording.text("compare.rule." + rule.word());
  }

  /** What a rule says at both ends: {@code official average → 0.8325 tCO2/MWh}. */
  public String turned(BridgeStep step) {
    return said(step.rule(), step.from()) + " → " + said(step.rule(), step.to());
  }

  private String said(Rule rule, String value) {
    String key = "compare." + rule.word() + "." + value;
    return wording.keys().contains(key) ? wording.text(key) : value;
  }

  /** A headline with its account. */
  public String headline(BridgeEnd end) {
    return end.variant().name() + " · " + headline(end.headline());
  }

  /** A headline. */
  public String headline(Headline headline) {
    return wording.label(headline.name());
  }

  /** Which scope 2 a total takes. */
  public String basis(Scope2Basis basis) {
    return wording.text("compare.scope2." + basis.name().toLowerCase(Locale.ROOT));
  }

  /** The title of the method of an account. */
  public String title(Variant variant) {
    MethodDocument document = variant.method().document();
    return wording.chinese() ? document.titleZh() : document.title();
  }

  /** What a line is: its category, activity and enterprise. */
  public String line(ActivityRecord record, Book book) {
    return String.join(
        wording.text("punctuation.list"),
        wording.word("category", record.category().word()),
        wording.name(record.activity()),
        wording.name(record.enterprise(), book.enterprises()));
  }

  /** The gases of an account, in a word where it is all of them. */
  public String gases(Account account) {
    Set<String> gases = account.evaluation().book().park().gases();
    return gases.size() == Park.SEVEN_GASES.size()
        ? wording.text("compare.all-gases")
        : String.join(", ", Park.SEVEN_GASES.stream().filter(gases::contains).toList());
  }

  /** tCO2 where an account counts CO2 alone, tCO2e where it counts others too. */
  public static String unit(Account account) {
    return account.evaluation().book().park().gases().equals(Set.of("CO2")) ? "tCO2" : "tCO2e";
  }

  /** tCO2e/tce, where the method knows it. */
  public static String intensity(MethodResult result) {
    return result.intensity().map(i -> Figures.exact(i.value().round(SHOWN))).orElse(Figures.NONE);
  }

  /** An amount with its sign. */
  public static String signed(BigDecimal value) {
    return (value.signum() > 0 ? "+" : "") + Figures.amount(value).replace('-', '−');
  }

  /** An amount of the axis, without needless decimals. */
  public static String rounded(BigDecimal value) {
    return Figures.exact(value);
  }
}
