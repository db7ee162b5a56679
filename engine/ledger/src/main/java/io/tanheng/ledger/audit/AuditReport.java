package io.tanheng.ledger.audit;

import io.tanheng.factors.issue.Issue;
import java.util.Optional;

/**
 * What the verification of the trail found.
 *
 * @param entries entries that were found sound
 * @param head the last sound head of all parks; it may be noted elsewhere, to be compared later
 * @param broken the first entry that is not what it was when it was written
 */
public record AuditReport(long entries, String head, Optional<Issue> broken) {}
