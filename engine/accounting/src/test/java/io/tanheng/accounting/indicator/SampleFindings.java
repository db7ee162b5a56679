package io.tanheng.accounting.indicator;

import static io.tanheng.accounting.indicator.SamplePark.enterprise;
import static io.tanheng.accounting.indicator.SamplePark.row;
import static io.tanheng.accounting.indicator.SamplePark.years;

import io.tanheng.accounting.indicator.IndicatorInput.Status;
import io.tanheng.accounting.park.Park;
import java.util.List;

/** Books that raise every finding an indicator can have. */
public final class SampleFindings {
  private SampleFindings() {}

  public static List<IndicatorResults> everyKind() {
    Park park = SamplePark.park(Park.Type.INDUSTRIAL);
    List<IndicatorInput> rows =
        List.of(
            row("2", Status.MEASURED, "42", "", "", "", ""),
            row("3", Status.NOT_APPLICABLE, ""),
            row("4", Status.MET, ""),
            row("5", Status.DEGREE, "0.5"),
            row("7", Status.MEASURED, "-1"),
            row("8", Status.MEASURED, "10"),
            row("8", Status.MEASURED, "11"),
            row("9", Status.MEASURED, "5", "1", "10", "", "E-1"),
            row("13", Status.MEASURED, "", "0", "0", "", ""),
            row("21", Status.MEASURED, "99"),
            row("24", Status.MEASURED, "5"),
            row("31", Status.MEASURED, "5"));
    return List.of(
        Indicators.calculate(
            SamplePark.PROFILE,
            park,
            rows,
            SamplePark.withEnterprises(
                List.of(enterprise("E1", "yes", "no", ""), enterprise("E2", "", "", "")))),
        Indicators.calculate(
            SamplePark.PROFILE,
            park,
            List.of(),
            SamplePark.figures(years("gb_total", "1", "2", "3"), years("output", "1", "1", "1"))),
        Indicators.calculate(
            SamplePark.PROFILE,
            park,
            List.of(),
            SamplePark.figures(years("gb_total", "-1"), years("output", "1"))));
  }
}
