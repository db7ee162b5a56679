package io.tanheng.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which language to print in: as asked for with --lang, else as the environment says. */
final class Language {
  private static final String OPTION = "--lang";

  private Language() {}

  /**
   * The language, found before anything else is read, since even faults of usage are printed in it.
   *
   * @return Chinese or English
   */
  static Locale of(List<String> arguments, Map<String, String> environment) {
    String asked = asked(arguments);
    String word = asked.isEmpty() ? environment(environment) : asked;
    return word.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
  }

  private static String asked(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(OPTION + "=")) {
        return argument.substring(OPTION.length() + 1);
      }
      if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        return arguments.get(i + 1);
      }
    }
    return "";
  }

  private static String environment(Map<String, String> environment) {
    for (String name : List.of("TANHENG_LANG", "LC_ALL", "LC_MESSAGES", "LANG")) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
