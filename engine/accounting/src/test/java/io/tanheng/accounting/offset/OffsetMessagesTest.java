package io.tanheng.accounting.offset;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.issue.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OffsetMessagesTest {
  private static final Pattern FACT = Pattern.compile("<([a-z_]+)>");

  @Test
  void both_languages_say_the_same_codes_with_the_same_facts() {
    Messages english = Messages.of(OffsetAssessor.class, Locale.ENGLISH);
    Messages chinese = Messages.of(OffsetAssessor.class, Locale.CHINESE);
    assertThat(chinese.keys()).isEqualTo(english.keys());
    assertThat(english.keys())
        .allSatisfy(key -> assertThat(facts(chinese, key)).isEqualTo(facts(english, key)));
  }

  /** The facts that a sentence names, found by filling each in with its own name. */
  private static Set<String> facts(Messages messages, String key) {
    Map<String, String> marked =
        Set.of(
                "lot",
                "kind",
                "unit",
                "expected",
                "registry",
                "retired_on",
                "claim_date",
                "year",
                "retired_for",
                "purpose",
                "beneficiary",
                "park",
                "vintage",
                "limit",
                "years",
                "serial",
                "serials",
                "quantity",
                "size",
                "project",
                "other",
                "others",
                "missing",
                "country",
                "technology",
                "counted",
                "surplus",
                "until",
                "valid_until",
                "claimed",
                "used",
                "factor")
            .stream()
            .collect(Collectors.toMap(name -> name, name -> "<" + name + ">"));
    return FACT.matcher(messages.text(key, marked))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
