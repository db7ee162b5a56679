package io.tanheng.accounting.book.form;

import io.tanheng.factors.catalog.Activities;
import io.tanheng.factors.catalog.Activity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An activity of the library, under its code, a name or an alias, or under two of them with a blank
 * between, as drop-downs offer it: {@code natural_gas 天然气}.
 */
public final class ActivityForm implements CellForm {
  /** Methane of Table 7.SM.7 of AR6, without its own CO2: no book may choose it. */
  private static final String METHANE_WITHOUT_CO2 = "CH4_7SM7";

  private final Activities activities;

  public ActivityForm(Activities activities) {
    this.activities = activities;
  }

  @Override
  public Cell read(String text) {
    if (text.equalsIgnoreCase(METHANE_WITHOUT_CO2)) {
      return Cell.bad("methane-code-refused", "value", text, "allowed", "CH4_fossil, CH4");
    }
    return activities
        .find(text)
        .or(() -> underTwoNames(text))
        .map(activity -> Cell.good(activity, activity.code()))
        .orElseGet(() -> unknown(text));
  }

  private Optional<Activity> underTwoNames(String text) {
    for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
      Optional<Activity> first = activities.find(text.substring(0, at));
      if (first.isPresent() && first.equals(activities.find(text.substring(at + 1)))) {
        return first;
      }
    }
    return Optional.empty();
  }

  private Cell unknown(String text) {
    List<String> near = activities.near(text);
    return Cell.bad(
        "unknown-activity", "value", text, "near", Near.text(near), "near_zh", chinese(near));
  }

  private String chinese(List<String> codes) {
    return codes.stream()
        .map(
            code ->
                activities.find(code).map(each -> each.nameZh() + "（" + code + "）").orElse(code))
        .collect(Collectors.joining("、"));
  }
}
