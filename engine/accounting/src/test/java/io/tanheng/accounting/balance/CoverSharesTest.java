package io.tanheng.accounting.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.TestBook;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverSharesTest {
  private static String lot(String id, String kind, String quantity, String place) {
    return ("lot_id=%s kind=%s quantity=%s unit=%s project_id=%s vintage=2024 beneficiary=P"
            + " retired_on=2025-03-01 retired_for=2024 location=%s registry=R"
            + " verified_by=V evidence=notice")
        .formatted(id, kind, quantity, kind.startsWith("green") ? "MWh" : "tCO2e", id, place);
  }

  @Test
  void ownReductionsStandBesideOffsets(@TempDir Path folder) {
    Evaluation evaluation =
        new TestBook(folder)
            .set("claim_date=2025-12-01")
            .lines("fugitive CO2 1000 t")
            .rows(
                "offsets",
                lot("IN", "self_developed", "50", "in_boundary"),
                lot("OUT", "self_developed", "100", "out_of_boundary"),
                lot("CREDIT", "ccer", "200", "out_of_boundary"),
                lot("SAVING", "energy_saving", "40", "out_of_boundary"))
            .evaluation();
    CoverShares shares = CoverShares.of(evaluation.balance(), evaluation.lots()).orElseThrow();
    assertThat(shares.own().value()).isEqualByComparingTo("0.15");
    assertThat(shares.green().value()).isZero();
    assertThat(shares.credits().value()).isEqualByComparingTo("0.24");
    assertThat(shares.residual().value()).isEqualByComparingTo("0.66");
    assertThat(shares.own().verify()).isEmpty();
  }

  @Test
  void nothingIsAShareOfNothing(@TempDir Path folder) {
    Evaluation evaluation = new TestBook(folder).lines("fugitive CO2 0 t").evaluation();
    assertThat(CoverShares.of(evaluation.balance(), evaluation.lots())).isEmpty();
  }
}
