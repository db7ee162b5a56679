package io.tanheng.accounting.book.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private final Words words = Words.shipped();

  @ParameterizedTest
  @CsvSource({
    "activity,活动数据,activity",
    "activity,活动,activity",
    "activity,交易对方,counterparty",
    "activity,对方企业,counterparty",
    "activity,供电方式,supply",
    "activity,等级,tier",
    "activity.category,购入电力,purchased_electricity",
    "activity.category,物料平衡（碳输入）,carbon_input",
    "activity.category,废弃物,waste",
    "activity.category,CO2 回收,co2_recovery",
    "offsets,类型,kind",
    "activity,类型,category",
    "park.province,上海市,CN-SH",
  })
  void aSynonymMeansTheEnglishWord(String scope, String chinese, String english) {
    assertThat(words.english(scope, chinese)).isEqualTo(english);
  }

  @Test
  void theFirstSpellingIsTheOneWritten() {
    assertThat(words.chinese("activity.category", "purchased_heat")).contains("外购热力");
    assertThat(words.spellings("activity.category", "purchased_heat"))
        .startsWith("外购热力")
        .contains("购入热力");
  }

  @Test
  void aMistypedChineseWordIsNearTheEnglishOne() {
    assertThat(words.near("activity.category", "外购电量", List.of("purchased_electricity", "waste")))
        .containsExactly("purchased_electricity");
  }
}
