package io.tanheng.ledger;

import static io.tanheng.ledger.LedgerFixture.CLOCK;
import static io.tanheng.ledger.LedgerFixture.PASSWORD;
import static io.tanheng.ledger.LedgerFixture.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Outcome;
import io.tanheng.ledger.audit.AuditReport;
import io.tanheng.ledger.database.DatabaseAddress;
import io.tanheng.ledger.offset.Holding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file of the second release, which told serial prefixes apart as they were written and did not
 * hold lots against the registry: two parks locked the same serials there, and one block was
 * entered twice in two spellings.
 */
class UpgradeTest {
  @TempDir Path folder;
  private DatabaseAddress address;

  @BeforeEach
  void saved() throws IOException {
    Path file = folder.resolve("ledger.mv.db");
    try (InputStream saved = UpgradeTest.class.getResourceAsStream("database/release-2.mv.db")) {
      Files.copy(Objects.requireNonNull(saved), file);
    }
    address = DatabaseAddress.file(folder.resolve("ledger"), "", "");
    refused(Ledger.open(address, "root", PASSWORD, CLOCK, 4), "schema-older");
    refused(Ledger.initialise(address, "root", PASSWORD, CLOCK, 4), "users-there");
  }

  private List<String> blocks(String prefix) {
    try (Ledger ledger = Entities.get(Ledger.open(address, "root", PASSWORD, CLOCK, 4))) {
      return ledger.holdings().stream()
          .map(Holding::block)
          .filter(block -> block.name().series().prefix().equals(prefix))
          .map(block -> block.name().serials().text())
          .toList();
    }
  }

  private Outcome<AuditReport> audit() {
    try (Ledger ledger = Entities.get(Ledger.open(address, "root", PASSWORD, CLOCK, 4))) {
      return ledger.audit();
    }
  }

  @Test
  void prefixesHaveOneSpelling() {
    assertThat(blocks("ACR-US-1185-2025-3078")).containsExactly("1–100", "50–60", "101–110");
    assertThat(blocks("ACR-US-1185-2025-4000")).containsExactly("1–10");
  }

  @Test
  void whatTwoHaveIsNamedByTheAudit() {
    Outcome<AuditReport> audit = audit();
    assertThat(Entities.get(audit).broken()).isEmpty();
    List<Issue> issues = audit.issues();
    assertThat(issues.get(0).code()).isEqualTo("serials-issued-twice");
    assertThat(issues.get(0).fact("serials")).contains("1–100");
    assertThat(issues.get(0).fact("others")).contains("50–60");
    assertThat(issues.subList(1, issues.size()))
        .hasSize(6)
        .allMatch(each -> each.code().equals("lot-not-held"))
        .allMatch(each -> each.fact("park").equals("P-OTHER"));
  }

  @Test
  void anotherUpgradeAddsNothing() {
    long entries = Entities.get(audit()).entries();
    refused(Ledger.initialise(address, "root", PASSWORD, CLOCK, 4), "users-there");
    assertThat(Entities.get(audit()).entries()).isEqualTo(entries);
  }
}
