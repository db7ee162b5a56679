package io.tanheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.issue.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  /** Codes as the sources write them: words in small letters with hyphens between them. */
  private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

  @Test
  void everyCodeHasASentenceAndEverySentenceACode() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (Path file : sources()) {
      CODE.matcher(Files.readString(file)).results().forEach(code -> codes.add(code.group(1)));
    }
    assertThat(Messages.of(Ledger.class, Locale.ENGLISH).keys()).isEqualTo(codes);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
