package io.tanheng.documents.papers;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.documents.text.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;

/** The figures of evaluation.json by the names that the working papers give their cells. */
final class ExpectedFigures {
  private static final double TOLERANCE = 1e-9;

  private final Map<String, Double> numbers = new LinkedHashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<List<String>, List<Double>> lines = new HashMap<>();
  private final Wording wording;
  private final boolean chinese;

  ExpectedFigures(JsonNode json, boolean chinese) {
    this.wording = Wording.of(chinese ? Locale.CHINESE : Locale.ENGLISH);
    this.chinese = chinese;
    inventory(json.get("inventory"));
    members("", json.get("energy"));
    offsets(json);
    indicators(json);
    if (!json.get("score").isNull()) {
      claim(json.get("claim"));
    }
  }

  private void inventory(JsonNode inventory) {
    members("", inventory);
    members("by_category.", inventory.get("by_category"));
    members("by_gas.", inventory.get("by_gas"));
    inventory
        .get("by_enterprise")
        .properties()
        .forEach(own -> members("by_enterprise." + own.getKey() + ".", own.getValue()));
    for (JsonNode line : inventory.get("lines")) {
      List<String> key = List.of(line.get("line_id").asText(), line.path("gas").asText(""));
      lines.computeIfAbsent(key, none -> new ArrayList<>()).add(line.get("co2e").asDouble());
    }
  }

  private void offsets(JsonNode json) {
    for (JsonNode lot : json.get("offsets").get("lots")) {
      numbers.put("lot." + lot.get("lot_id").asText() + ".counted", lot.get("counted").asDouble());
    }
    members("by_kind.", json.get("offsets").get("by_kind"));
    for (JsonNode step : json.get("balance").get("steps")) {
      members("step." + step.get("step").asText() + ".", step);
      numbers.remove("step.gb_total.used");
      for (JsonNode cover : step.get("lots")) {
        members("cover." + cover.get("lot_id").asText() + ".", cover);
      }
    }
    members("", json.get("balance"));
    words.put("covered", yes(json.get("balance").get("covered")));
  }

  private void indicators(JsonNode json) {
    for (JsonNode each : json.get("indicators")) {
      String key = each.get("no").asText() + each.path("alternative").asText("");
      members("indicator." + key.replace("null", "") + ".", each);
      numbers.keySet().removeIf(name -> name.matches("indicator\\..*\\.(no|leading_value)"));
    }
    if (!json.get("score").isNull()) {
      score(json.get("score"));
    }
    for (JsonNode each : json.get("requirements")) {
      words.put("requirement_" + each.get("code").asText(), yes(each.get("met")));
    }
  }

  private void score(JsonNode score) {
    for (JsonNode group : score.get("groups")) {
      members("score." + group.get("group").asText() + ".", group);
    }
    numbers.put("score", score.get("total").asDouble());
    numbers.put("bonus", score.get("bonus").asDouble());
    numbers.put("score_lowest", score.get("weight_range").get("lowest").asDouble());
    numbers.put("score_highest", score.get("weight_range").get("highest").asDouble());
    words.put("score_grade", grade(score.get("grade")));
    words.put("grade_lowest", grade(score.get("weight_range").get("lowest_grade")));
    words.put("grade_highest", grade(score.get("weight_range").get("highest_grade")));
  }

  private void claim(JsonNode claim) {
    words.put("grade", grade(claim.get("grade")));
    words.put("grade_without_bonus", grade(claim.get("grade_without_bonus")));
    words.put("provisional", yes(claim.get("provisional")));
    words.put("zero_carbon", yes(claim.get("zero_carbon")));
  }

  private void members(String start, JsonNode object) {
    object
        .properties()
        .forEach(
            each -> {
              if (each.getValue().isNumber()) {
                numbers.put(start + each.getKey(), each.getValue().asDouble());
              }
            });
  }

  private String yes(JsonNode truth) {
    return truth.asBoolean() ? (chinese ? "是" : "yes") : chinese ? "否" : "no";
  }

  private String grade(JsonNode word) {
    return wording.text("grade." + (word.isNull() ? "none" : word.asText()));
  }

  int compared() {
    return numbers.size() + words.size() + lines.size();
  }

  /** What a workbook says otherwise. */
  List<String> differences(Recalculated workbook) {
    List<String> differences = new ArrayList<>();
    numbers.forEach(
        (name, value) -> {
          Optional<Double> found =
              workbook
                  .named(name)
                  .filter(cell -> type(cell) == CellType.NUMERIC)
                  .map(Cell::getNumericCellValue);
          if (found.isEmpty() || !near(found.get(), value)) {
            differences.add(name + ": " + value + " ≠ " + found);
          }
        });
    words.forEach(
        (name, word) -> {
          Optional<String> found = workbook.named(name).map(Cell::getStringCellValue);
          if (!found.equals(Optional.of(word))) {
            differences.add(name + ": " + word + " ≠ " + found);
          }
        });
    lines.forEach(
        (key, tonnes) -> {
          List<String> found = workbook.lines(key.get(0), key.get(1).replace("null", ""));
          for (int i = 0; i < tonnes.size(); i++) {
            if (found.size() != tonnes.size()
                || !near(Double.parseDouble(found.get(i)), tonnes.get(i))) {
              differences.add("line " + key + ": " + tonnes + " ≠ " + found);
            }
          }
        });
    return differences;
  }

  private static CellType type(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }

  /** Equal to 1e-9 of the value; beside 0, to 1e-9 of a tonne. */
  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(other));
  }
}
