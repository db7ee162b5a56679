package io.tanheng.accounting.claim;

import io.tanheng.factors.issue.Location;

/**
 * A row of the table {@code requirements}.
 *
 * @param clause R1 to R6 (METHOD.md §9)
 * @param met whether it is met
 * @param evidence may be blank
 * @param note may be blank
 * @param where its row
 */
public record RequirementInput(
    String clause, boolean met, String evidence, String note, Location where) {}
