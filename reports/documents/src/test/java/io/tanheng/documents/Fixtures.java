package io.tanheng.documents;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.activity.ErrorCorrelation;
import io.tanheng.accounting.activity.LineId;
import io.tanheng.accounting.activity.Period;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.balance.BalanceStep;
import io.tanheng.accounting.balance.CarbonBalance;
import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.claim.ClaimCondition;
import io.tanheng.accounting.claim.Requirement;
import io.tanheng.accounting.claim.ZeroCarbonClaim;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.evaluation.Assumption;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.HeadlineFigure;
import io.tanheng.accounting.evaluation.MethodResult;
import io.tanheng.accounting.indicator.IndicatorResult;
import io.tanheng.accounting.inventory.Coverage;
import io.tanheng.accounting.inventory.EnergyUse;
import io.tanheng.accounting.inventory.Inventory;
import io.tanheng.accounting.inventory.Totals;
import io.tanheng.accounting.inventory.TransferReconciliation;
import io.tanheng.accounting.measure.PlanningInputs;
import io.tanheng.accounting.method.AccountingMethod;
import io.tanheng.accounting.method.AccountingMethods;
import io.tanheng.accounting.offset.LotAssessment;
import io.tanheng.accounting.offset.LotId;
import io.tanheng.accounting.offset.OffsetKind;
import io.tanheng.accounting.offset.OffsetLot;
import io.tanheng.accounting.park.Enterprise;
import io.tanheng.accounting.park.EnterpriseId;
import io.tanheng.accounting.park.Park;
import io.tanheng.accounting.profile.EvaluationProfile;
import io.tanheng.accounting.profile.IndicatorDefinition;
import io.tanheng.accounting.profile.Setting;
import io.tanheng.accounting.score.Grade;
import io.tanheng.accounting.score.GroupScore;
import io.tanheng.accounting.score.ScoreBreakdown;
import io.tanheng.accounting.score.WeightRange;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.EmissionFactor;
import io.tanheng.factors.catalog.Parameter;
import io.tanheng.factors.catalog.Place;
import io.tanheng.factors.catalog.Purpose;
import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import io.tanheng.factors.provenance.Provenance;
import io.tanheng.factors.provenance.Verification;
import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.FactorUnit;
import io.tanheng.factors.quantity.Quantity;
import io.tanheng.factors.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** An evaluation put together by hand: one fuel line, one transfer, two lots, made-up figures. */
public final class Fixtures {
  public static final Unit TONNE = new Unit("t", Dimension.MASS, BigDecimal.ONE, BigDecimal.ONE);
  public static final Unit CREDIT =
      new Unit("tCO2e", Dimension.CO2E, BigDecimal.ONE, BigDecimal.ONE);
  private static final EnterpriseId E01 = new EnterpriseId("E01");

  private Fixtures() {}

  public static BigDecimal number(String value) {
    return new BigDecimal(value);
  }

  /** A value read from a cell. */
  public static Derivation cell(String label, String value, String unit) {
    return Derivation.row(
        label, number(value), unit, Location.of("activity.csv", 2, label), "invoice 7");
  }

  /** A factor in tCO2/t whose figure was not verified. */
  public static EmissionFactor factor() {
    Provenance provenance =
        new Provenance(
            "test-set",
            "Made-up document",
            "Table 1",
            Optional.of(LocalDate.of(2024, 1, 1)),
            Verification.RECALLED,
            true,
            "made_up.csv",
            3,
            "");
    return new EmissionFactor(
        "made_up_coke_ef",
        "coke",
        Parameter.EF,
        "CO2",
        number("2.86"),
        new FactorUnit(TONNE, "CO2", TONNE),
        Optional.empty(),
        "",
        Place.WORLD,
        OptionalInt.of(2023),
        OptionalInt.empty(),
        Purpose.INVENTORY,
        provenance);
  }

  public static EmissionLine line(String id, Category category, Account account, boolean transfer) {
    Derivation mass =
        Derivation.of(
            "mass:" + id,
            Operation.PRODUCT,
            "t",
            cell("quantity", "1000", "t"),
            Derivation.factor("ef", factor(), "the only one"));
    Derivation gwp = Derivation.setting("gwp", BigDecimal.ONE, "tCO2e/t", "gwp", "by definition");
    Derivation co2e = Derivation.of("line:" + id, Operation.PRODUCT, "tCO2e", mass, gwp);
    return new EmissionLine(record(id, category, transfer), account, "CO2", "FC × EF", mass, co2e);
  }

  private static ActivityRecord record(String id, Category category, boolean transfer) {
    Activity coke = new Activity("coke", "Coke", "焦炭", List.of(), Activity.Kind.SOLID, false);
    return new ActivityRecord(
        new LineId(id),
        E01,
        Period.ofYear(2024),
        category,
        coke,
        Quantity.of("1000", TONNE),
        transfer ? Optional.of(EnterpriseId.SHARED) : Optional.empty(),
        Supply.GRID,
        false,
        Optional.empty(),
        new TreeMap<>(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        ErrorCorrelation.USUAL,
        "invoice 7",
        "",
        Location.row("activity.csv", 2));
  }

  public static Evaluation evaluation() {
    return new Evaluation(
        book(),
        profile(),
        method(),
        inventory(),
        List.of(),
        lots(),
        balance(),
        indicators(),
        List.of(),
        Optional.of(score()),
        List.of(
            new Requirement("R1", "§4.2.1", true, "given", "letter of the safety bureau"),
            new Requirement("R4", "§4.2.3", false, "not_given", "")),
        claim(),
        findings(),
        List.of(factor()),
        List.of(
            new Assumption("reading-gwp", "GB/T 32150", Map.of("gwp", "AR6", "ch4", "non_fossil"))),
        List.of());
  }

  private static MethodResult method() {
    AccountingMethod method = AccountingMethods.standard();
    return new MethodResult(
        method,
        List.of(new HeadlineFigure(method.headlines().get(0), inventory().park().gbTotal())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Book book() {
    Park park =
        new Park(
            "PARK-1",
            "Riverside Steel and Tile Park",
            "河滨钢铁与瓷砖园区",
            Park.Type.INDUSTRIAL,
            "CN-SH",
            "east_china",
            2024,
            Optional.of(number("82")),
            "AR6",
            java.util.Set.copyOf(Park.SEVEN_GASES),
            List.of("park", "test-set"),
            Park.GridRule.NATIONAL,
            Park.Ch4Combustion.NON_FOSSIL,
            "t-seesa-010-2024",
            Optional.of(LocalDate.of(2025, 3, 1)),
            Optional.empty(),
            new TreeMap<>(),
            Map.of());
    Enterprise works =
        new Enterprise(
            E01,
            "Riverside Iron Works",
            "河滨钢铁有限公司",
            "C3110",
            Optional.of(true),
            Optional.of(true),
            "national",
            Optional.empty(),
            Optional.empty(),
            "",
            Location.row("enterprises.csv", 2));
    return new Book(
        park,
        List.of(works),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        PlanningInputs.NONE,
        "0123456789abcdef".repeat(4));
  }

  private static EvaluationProfile profile() {
    TreeMap<String, Setting> settings = new TreeMap<>();
    settings.put("weight.energy-recycling", weight("energy-recycling", "85"));
    settings.put("weight.credit-performance", weight("credit-performance", "15"));
    return new EvaluationProfile(
        "t-seesa-010-2024",
        "Draft",
        "§6",
        LocalDate.of(2024, 1, 1),
        Verification.READ,
        indicators().stream().map(IndicatorResult::definition).toList(),
        List.of("energy-recycling", "credit-performance"),
        settings,
        List.of());
  }

  private static Setting weight(String group, String percent) {
    return new Setting(
        "weight." + group, percent, "number 0..100", Setting.Standing.ASSUMPTION, "§6.1", "", "");
  }

  private static Inventory inventory() {
    EmissionLine fuel = line("L0001", Category.STATIONARY_COMBUSTION, Account.SCOPE1, false);
    EmissionLine sold = line("L0002", Category.PURCHASED_HEAT, Account.SCOPE2, true);
    TreeMap<EnterpriseId, Totals> byEnterprise = new TreeMap<>();
    byEnterprise.put(E01, totals(fuel.co2e()));
    TreeMap<String, BigDecimal> byCategory = new TreeMap<>();
    byCategory.put("stationary_combustion", fuel.tonnes());
    TreeMap<String, BigDecimal> byGas = new TreeMap<>(Map.of("CO2", fuel.tonnes()));
    return new Inventory(
        2024,
        List.of(fuel, sold),
        totals(fuel.co2e()),
        byEnterprise,
        byCategory,
        byGas,
        new EnergyUse(cell("total_tce", "970.6", "tce"), cell("renewable_tce", "0", "tce")),
        Optional.of(
            new TransferReconciliation(
                number("5720"), number("2860"), number("0"), number("2860"))),
        new Coverage(2, 2, 0));
  }

  private static Totals totals(Derivation scope1) {
    Derivation none = Derivation.of("none", Operation.SUM, "tCO2e");
    Derivation sum = Derivation.of("scope1", Operation.SUM, "tCO2e", scope1);
    Derivation total = Derivation.of("gb_total", Operation.SUM, "tCO2e", sum, none);
    return new Totals(sum, none, none, none, none, none, total, total, total, none);
  }

  private static List<LotAssessment> lots() {
    Issue refused =
        Issue.warning("not-listed", "§5.8", Location.row("offsets.csv", 3), "lot", "LOT2");
    return List.of(
        new LotAssessment(
            lot("LOT1", OffsetKind.CCER),
            cell("counted", "60.5", "tCO2e"),
            true,
            true,
            Optional.empty(),
            List.of()),
        new LotAssessment(
            lot("LOT2", OffsetKind.OTHER),
            cell("counted", "0", "tCO2e"),
            false,
            false,
            Optional.empty(),
            List.of(refused)));
  }

  private static OffsetLot lot(String id, OffsetKind kind) {
    return new OffsetLot(
        new LotId(id),
        kind,
        "registry",
        "P1",
        "",
        "",
        "",
        "CN",
        "",
        Optional.empty(),
        2024,
        OptionalInt.empty(),
        Optional.empty(),
        Quantity.of("60.5", CREDIT),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        "voluntary",
        "PARK-1",
        "",
        "",
        Location.row("offsets.csv", 2));
  }

  private static CarbonBalance balance() {
    BalanceStep.Cover cover =
        new BalanceStep.Cover(new LotId("LOT1"), number("0"), number("60.5"), "CCER-1 to 60");
    return new CarbonBalance(
        List.of(
            new BalanceStep(
                "gb_total",
                cell("gb_total", "2860", "tCO2e"),
                number("0"),
                number("2860"),
                List.of()),
            new BalanceStep(
                "ccer",
                cell("ccer", "60.5", "tCO2e"),
                number("60.5"),
                number("2799.5"),
                List.of(cover))),
        cell("residual", "2799.5", "tCO2e"),
        cell("surplus", "0", "tCO2e"),
        false);
  }

  private static List<IndicatorResult> indicators() {
    return List.of(
        new IndicatorResult(
            indicator(
                1,
                "a",
                "Low-carbon public transport share",
                "低碳公共交通比例",
                IndicatorDefinition.Kind.RATIO,
                "1"),
            "measured",
            Optional.of(cell("value", "0.5", "")),
            Optional.of(cell("s", "0.5", "")),
            true,
            "",
            Location.row("indicators.csv", 2)),
        new IndicatorResult(
            indicator(
                1,
                "b",
                "EV charging share of parking spaces",
                "充电桩设施比例",
                IndicatorDefinition.Kind.RATIO,
                "1"),
            "missing",
            Optional.empty(),
            Optional.of(cell("s", "0", "")),
            false,
            "",
            Location.BOOK),
        new IndicatorResult(
            indicator(
                5,
                "",
                "Green roofs and vertical greening",
                "建筑采用种植屋面和垂直绿化设计",
                IndicatorDefinition.Kind.PRESENCE,
                "1"),
            "met",
            Optional.of(cell("value", "1", "")),
            Optional.of(cell("s", "1", "")),
            true,
            "",
            Location.row("indicators.csv", 3)));
  }

  private static IndicatorDefinition indicator(
      int no,
      String alternative,
      String en,
      String zh,
      IndicatorDefinition.Kind kind,
      String leading) {
    return new IndicatorDefinition(
        no,
        "energy-recycling",
        alternative,
        en,
        zh,
        kind,
        number(leading),
        "",
        IndicatorDefinition.Computed.ENTERED,
        "B." + no);
  }

  private static ScoreBreakdown score() {
    return new ScoreBreakdown(
        List.of(
            new GroupScore(
                "energy-recycling",
                cell("weight", "0.85", ""),
                Optional.of(cell("mean", "0.75", "")),
                cell("points", "63.75", "")),
            new GroupScore(
                "credit-performance",
                cell("weight", "0.15", ""),
                Optional.empty(),
                cell("points", "0", ""))),
        cell("bonus", "0", ""),
        cell("score", "75.000000001", ""),
        cell("score", "75.000000001", ""),
        Optional.of(Grade.DEVELOPING),
        Optional.of(Grade.DEVELOPING),
        new WeightRange(
            cell("score:lowest", "58", ""),
            cell("score:highest", "80", ""),
            Optional.empty(),
            Optional.of(Grade.DEVELOPING)));
  }

  private static ZeroCarbonClaim claim() {
    return new ZeroCarbonClaim(
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty(),
        false,
        OptionalInt.empty(),
        List.of(
            new ClaimCondition("all-seven-gases", true, Map.of()),
            new ClaimCondition("residual-covered", false, Map.of("residual", "2799.5"))));
  }

  private static List<Issue> findings() {
    return List.of(
        Issue.error(
            "serial-used-twice", "§5.8", Location.of("offsets.csv", 2, "serial"), "lot", "LOT1"),
        Issue.warning("not-listed", "§5.8", Location.row("offsets.csv", 3), "lot", "LOT2"));
  }
}
