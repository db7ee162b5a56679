package io.tanheng.ledger.archive;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is kept of an evaluation.
 *
 * @param digest digest of the book
 * @param method id of the accounting method
 * @param profile id of the profile
 * @param total accounting total, tCO2e
 * @param residual what no offset covers, tCO2e
 * @param score score; absent under a profile that gives none
 * @param grade grade; blank where there is none
 * @param zeroCarbon whether the park may be called a zero-carbon park
 * @param json {@code evaluation.json}, whole
 * @param english the summary as it was printed in English
 * @param chinese the summary as it was printed in Chinese
 */
public record EvaluationResult(
    String digest,
    String method,
    String profile,
    BigDecimal total,
    BigDecimal residual,
    Optional<BigDecimal> score,
    String grade,
    boolean zeroCarbon,
    byte[] json,
    String english,
    String chinese) {}
