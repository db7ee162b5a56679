package io.tanheng.accounting.evaluation;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.Scheme;
import io.tanheng.accounting.profile.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Lists the readings and assumptions that a result rests on. */
final class Assumptions {
  private Assumptions() {}

  static List<Assumption> of(
      Book book, Scheme scheme, Inventory inventory, CalculatedBook calculated) {
    List<Assumption> all = new ArrayList<>();
    for (Setting setting : scheme.entries().values()) {
      if (!setting.settled()) {
        String code =
            setting.standing() == Setting.Standing.ASSUMPTION
                ? "assumption-setting"
                : "reading-setting";
        all.add(
            assumption(
                code,
                setting.citation(),
                "key",
                setting.key(),
                "value",
                setting.value(),
                "note",
                setting.note(),
                "note_zh",
                setting.noteZh()));
      }
    }
    all.add(
        assumption(
            "reading-gwp",
            "GB/T 32150",
            "gwp",
            book.park().gwp(),
            "ch4",
            book.park().ch4Combustion().name().toLowerCase(java.util.Locale.ROOT)));
    all.add(
        assumption(
            "reading-grid-rule",
            "GB/T 32150",
            "rule",
            book.park().gridRule().name().toLowerCase(java.util.Locale.ROOT)));
    if (!book.park().accountsAllSevenGases()) {
      all.add(
          assumption(
              "reading-gases",
              "GB/T 32150",
              "gases",
              String.join(", ", new TreeSet<>(book.park().gases()))));
    }
    if (scheme instanceof EvaluationProfile) {
      all.add(assumption("reading-offset-shares", "B.24", "total", "gb_total"));
    }
    if (calculated.residualMix().containsKey(inventory.year())) {
      all.add(assumption("reading-residual-mix", "GHG Protocol Scope 2"));
    }
    return all;
  }

  private static Assumption assumption(String code, String clause, String... facts) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      map.put(facts[i], facts[i + 1]);
    }
    return new Assumption(code, clause, map);
  }
}
