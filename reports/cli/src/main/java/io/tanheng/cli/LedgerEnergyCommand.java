package io.tanheng.cli;

import io.tanheng.ledger.energy.EnergyBalance;
import io.tanheng.ledger.energy.EnergyEntry;
import io.tanheng.ledger.energy.Purpose;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tanheng ledger energy}: the MWh that a park makes, each with one use. */
@Command(name = "energy")
final class LedgerEnergyCommand implements Tanheng.Command {
  /** What is entered. */
  enum What {
    list,
    generated,
    self_use,
    certificate_sold,
    certified_reduction
  }

  private final Session session;

  @Parameters(
      arity = "0..1",
      paramLabel = "list|generated|self_use|certificate_sold|certified_reduction",
      descriptionKey = "what")
  private What what = What.list;

  @Option(names = "--park", paramLabel = "ID", descriptionKey = "ledger-park")
  private Optional<String> park = Optional.empty();

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "ledger-year")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--mwh", paramLabel = "MWH", descriptionKey = "mwh")
  private Optional<BigDecimal> mwh = Optional.empty();

  @Option(names = "--document", paramLabel = "TEXT", descriptionKey = "document")
  private Optional<String> document = Optional.empty();

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "ledger-on")
  private Optional<LocalDate> on = Optional.empty();

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "ledger-reason")
  private String reason = "";

  @Mixin private LedgerAddress address = new LedgerAddress();

  LedgerEnergyCommand(Session session) {
    this.session = session;
  }

  @Override
  public int run() throws IOException {
    LedgerRun run = new LedgerRun(session, address);
    if (what == What.list) {
      return run.with(ledger -> print(run, ledger.energy().balances()));
    }
    EnergyEntry entry =
        new EnergyEntry(
            run.wanted("--park", park),
            run.wanted("--year", year),
            run.wanted("--document", document),
            Purpose.valueOf(what.name().toUpperCase(Locale.ROOT)),
            run.wanted("--mwh", mwh),
            run.wanted("--on", on),
            reason);
    return run.with(
        ledger -> run.tell(ledger.energy().enter(entry), balance -> print(run, List.of(balance))));
  }

  private static int print(LedgerRun run, List<EnergyBalance> balances) {
    return run.table(
        "nrrrrrr",
        List.of(
            "ledger.park",
            "ledger.year",
            "ledger.generated",
            "ledger.self-use",
            "ledger.certificate-sold",
            "ledger.certified-reduction",
            "ledger.unused"),
        table -> {
          for (EnergyBalance each : balances) {
            table.row(
                each.park(),
                Integer.toString(each.year()),
                plain(each.generated()),
                plain(each.selfUse()),
                plain(each.certificateSold()),
                plain(each.certifiedReduction()),
                plain(each.unused()));
          }
        });
  }

  private static String plain(BigDecimal mwh) {
    return mwh.signum() == 0 ? "0" : mwh.stripTrailingZeros().toPlainString();
  }
}
