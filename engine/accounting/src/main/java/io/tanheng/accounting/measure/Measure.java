package io.tanheng.accounting.measure;

import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.factors.issue.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of the table {@code measures}.
 *
 * @param id its id
 * @param name its name
 * @param nameZh its Chinese name; may be blank
 * @param clause 5.1 to 5.8; may be blank
 * @param enterprise whose lines it changes; absent where it changes those of the whole park
 * @param state planned where the book does not say
 * @param effects what it changes, a year and unit
 * @param reduction tCO2e a year and unit that no activity expresses
 * @param capex 10⁴ CNY a unit, 0 where blank
 * @param opex 10⁴ CNY a year and unit, 0 where blank; negative where it saves
 * @param lifetime whole years; absent where it does not end within the plan
 * @param earliest first year in which it may begin
 * @param latest last year in which it may begin
 * @param maxUnits most units at a time, 1 where blank
 * @param integer whether only whole units can be had
 * @param requires ids of measures that must be there
 * @param excludes ids of measures that must not
 * @param indicators indicators that it moves
 * @param resources what a unit takes of resources that measures share
 * @param uncertainty half-width of the 95 % interval of its effect, %
 * @param evidence may be blank
 * @param where its row
 */
public record Measure(
    String id,
    String name,
    String nameZh,
    String clause,
    Optional<EnterpriseId> enterprise,
    MeasureState state,
    ActivityEffects effects,
    BigDecimal reduction,
    BigDecimal capex,
    BigDecimal opex,
    OptionalInt lifetime,
    OptionalInt earliest,
    OptionalInt latest,
    BigDecimal maxUnits,
    boolean integer,
    List<String> requires,
    List<String> excludes,
    IndicatorEffects indicators,
    Resources resources,
    Optional<BigDecimal> uncertainty,
    String evidence,
    Location where) {
  public Measure {
    requires = List.copyOf(requires);
    excludes = List.copyOf(excludes);
  }
}
