package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.documents.text.Wording;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is printed in Chinese is what a Chinese book writes. */
class PrintedWordsTest {
  private final Words words = Words.shipped();
  private final Wording wording = Wording.of(Locale.CHINESE);

  @ParameterizedTest
  @EnumSource(Category.class)
  void categories(Category category) {
    assertThat(words.chinese("activity.category", category.word()))
        .contains(wording.word("category", category.word()));
  }

  @ParameterizedTest
  @EnumSource(OffsetKind.class)
  void kindsOfOffsets(OffsetKind kind) {
    assertThat(words.chinese("offsets.kind", kind.word()))
        .contains(wording.word("kind", kind.word()));
  }

  @ParameterizedTest
  @CsvSource({"measured", "met", "not_met", "degree", "not_applicable"})
  void statusOfIndicators(String status) {
    assertThat(words.chinese("indicators.status", status)).contains(wording.word("status", status));
  }
}
