package io.tanheng.ledger;

import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.energy.EnergyAccounts;
import io.tanheng.ledger.energy.EnergyBalance;
import io.tanheng.ledger.energy.EnergyEntry;
import io.tanheng.ledger.user.Operation;
import java.util.List;

/** What a signed-in user may do with the electricity of parks. */
public final class ParkEnergy {
  private final SignedIn signedIn;
  private final EnergyAccounts accounts;

  ParkEnergy(SignedIn signedIn, EnergyAccounts accounts) {
    this.signedIn = signedIn;
    this.accounts = accounts;
  }

  /** Enters electricity; see {@link EnergyAccounts#enter}. */
  public Outcome<EnergyBalance> enter(EnergyEntry entry) {
    return signedIn.permitted(
        Operation.ENERGY, entry.park(), session -> accounts.enter(session, entry, signedIn.name()));
  }

  /** Every balance that the user may read. */
  public List<EnergyBalance> balances() {
    return signedIn.read(EnergyAccounts::balances).stream()
        .filter(each -> signedIn.reads(each.park()))
        .toList();
  }
}
