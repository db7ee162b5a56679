package io.tanheng.accounting.uncertainty.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** IPCC 2006, volume 1, equations 3.3 to 3.7, and Box 3.0B of the 2019 Refinement. */
class AsymmetricIntervalTest {
  @Test
  void aHundredPerCent() {
    AsymmetricInterval interval = new AsymmetricInterval(100);
    assertThat(interval.geometricMean()).isCloseTo(0.89, within(0.005));
    assertThat(interval.geometricStandardDeviation()).isCloseTo(1.60, within(0.005));
    assertThat(interval.bounds().lower()).isCloseTo(-0.65, within(0.005));
    assertThat(interval.bounds().upper()).isCloseTo(1.26, within(0.005));
  }

  /** The text beside the equations says about −50 % to +100 %, which they do not give. */
  @Test
  void theEquationsStandNotTheTextBesideThem() {
    RelativeBounds bounds = new AsymmetricInterval(73).bounds();
    assertThat(bounds.lower()).isCloseTo(-0.5303, within(5e-5)).isNotCloseTo(-0.5, within(0.02));
    assertThat(bounds.upper()).isCloseTo(0.8788, within(5e-5)).isNotCloseTo(1, within(0.1));
  }

  @Test
  void correctionOfLargeUncertainties() {
    assertThat(new AsymmetricInterval(230).correctionFactor()).isCloseTo(1.69, within(0.005));
    assertThat(new AsymmetricInterval(100).correctionFactor()).isCloseTo(1.0669, within(5e-5));
    assertThat(new AsymmetricInterval(100).corrected().meanPercent())
        .isCloseTo(106.69, within(0.005));
  }

  @Test
  void noCorrectionOutsideOfItsRange() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new AsymmetricInterval(99).correctionFactor());
    assertThatIllegalStateException()
        .isThrownBy(() -> new AsymmetricInterval(231).correctionFactor());
  }

  @Test
  void fromARangeToPercentages() {
    RelativeBounds gas = RelativeBounds.of(56_100, 54_300, 58_300);
    assertThat(gas.lower()).isCloseTo(-0.032086, within(5e-7));
    assertThat(gas.upper()).isCloseTo(0.039216, within(5e-7));
    assertThat(gas.larger()).isEqualTo(gas.upper());
  }
}
