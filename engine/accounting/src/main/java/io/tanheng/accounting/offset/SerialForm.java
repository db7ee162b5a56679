package io.tanheng.accounting.offset;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a serial or a block of serials is written: the numbers, or why they cannot be told. */
sealed interface SerialForm {

  /** A prefix and two numbers, in the order they are written. */
  record Block(String prefix, BigInteger first, BigInteger last) implements SerialForm {}

  /** Cannot be told; the code of the reason. */
  record Unknown(String code) implements SerialForm {}

  /** No known form. */
  Unknown UNREADABLE = new Unknown("serial-unreadable");

  /** Several numbers could be the serial. */
  Unknown AMBIGUOUS = new Unknown("serial-ambiguous");

  /** {@code 19328-940005924-940008531-VCS-VCU-…}: batch, first, last, block. */
  Pattern VERRA = Pattern.compile("\\d+-(\\d+)-(\\d+)-((?:VCS|VCU)-.+)");

  /** {@code GS1-1-KE-GS11603-16-2025-30256-110-5463}: the last two numbers are the serials. */
  Pattern GOLD_STANDARD =
      Pattern.compile("(GS\\d+-\\d+-[A-Z]{2}-GS\\d+-\\d+-\\d{4}-\\d+)-(\\d+)-(\\d+)");

  /**
   * {@code RW-5-1463953-2-2-0-7014}, one unit of the CDM registry: the third part is the serial.
   */
  Pattern CDM_UNIT = Pattern.compile("([A-Z]{2}-\\d+)-(\\d+)((?:-\\d+){4})");

  /** {@code A to B}, {@code A - B}, {@code A至B}, {@code A~B}. */
  Pattern FROM_TO = Pattern.compile("(\\S.*?)(?: TO | - |\\s?[至~]\\s?)(.*\\S)");

  Pattern PLAIN = Pattern.compile("(\\d+)-(\\d+)");
  Pattern DIGITS = Pattern.compile("\\d+");
  Pattern ENDS_IN_NUMBER = Pattern.compile("(.*?)(\\d+)");
  Pattern RUNS = Pattern.compile("\\d+|\\D+");

  /** Upper case, full-width characters and dashes made plain, single blanks. */
  static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[‐‑‒–—−]", "-")
        .strip()
        .replaceAll("\\s+", " ")
        .toUpperCase(Locale.ROOT);
  }

  /** Reads the registry's own string for a block. */
  static SerialForm ofBlock(String text) {
    Matcher verra = VERRA.matcher(text);
    if (verra.matches()) {
      return block(verra.group(3), verra.group(1), verra.group(2));
    }
    Matcher gold = GOLD_STANDARD.matcher(text);
    if (gold.matches()) {
      return block(gold.group(1), gold.group(2), gold.group(3));
    }
    Matcher plain = PLAIN.matcher(text);
    if (plain.matches()) {
      return block("", plain.group(1), plain.group(2));
    }
    Matcher fromTo = FROM_TO.matcher(text);
    if (fromTo.matches()) {
      return ofPair(fromTo.group(1), fromTo.group(2));
    }
    return ENDS_IN_NUMBER.matcher(text).matches() ? AMBIGUOUS : UNREADABLE;
  }

  /** Reads first and last serial; the last may be a number alone. */
  static SerialForm ofPair(String first, String last) {
    if (DIGITS.matcher(last).matches()) {
      Matcher head = ENDS_IN_NUMBER.matcher(first);
      return head.matches() ? block(head.group(1), head.group(2), last) : UNREADABLE;
    }
    return first.equals(last) ? ofUnit(first) : ofRuns(runs(first), runs(last));
  }

  private static SerialForm ofUnit(String serial) {
    Matcher cdm = CDM_UNIT.matcher(serial);
    if (cdm.matches()) {
      return block(cdm.group(1) + cdm.group(3), cdm.group(2), cdm.group(2));
    }
    Matcher unit = ENDS_IN_NUMBER.matcher(serial);
    return unit.matches() ? block(unit.group(1), unit.group(2), unit.group(2)) : UNREADABLE;
  }

  private static SerialForm ofRuns(List<String> first, List<String> last) {
    if (first.size() != last.size()) {
      return UNREADABLE;
    }
    int at = -1;
    for (int i = 0; i < first.size(); i++) {
      if (!first.get(i).equals(last.get(i))) {
        if (at >= 0 || !DIGITS.matcher(first.get(i)).matches()) {
          return AMBIGUOUS;
        }
        at = i;
      }
    }
    if (!DIGITS.matcher(last.get(at)).matches()) {
      return AMBIGUOUS;
    }
    String head = withoutSeparator(String.join("", first.subList(0, at)));
    String tail = String.join("", first.subList(at + 1, first.size()));
    return block(head + tail, first.get(at), last.get(at));
  }

  private static List<String> runs(String serial) {
    List<String> runs = new ArrayList<>();
    Matcher matcher = RUNS.matcher(serial);
    while (matcher.find()) {
      runs.add(matcher.group());
    }
    return runs;
  }

  private static Block block(String prefix, String first, String last) {
    return new Block(withoutSeparator(prefix), new BigInteger(first), new BigInteger(last));
  }

  private static String withoutSeparator(String prefix) {
    return prefix.replaceFirst("[-_/#:. ]+$", "");
  }
}
