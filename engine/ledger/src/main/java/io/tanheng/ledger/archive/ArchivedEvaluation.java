package io.tanheng.ledger.archive;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * An evaluation in the archive.
 *
 * @param id its id
 * @param version id of the version that it is of
 * @param digest digest of the book
 * @param method id of the accounting method
 * @param profile id of the profile
 * @param total accounting total, tCO2e
 * @param residual what no offset covers, tCO2e
 * @param score score
 * @param grade grade; blank where there is none
 * @param zeroCarbon whether the park may be called a zero-carbon park
 * @param sha256 sha-256 of {@code evaluation.json} as it is packed
 * @param archivedBy who evaluated
 * @param archivedAt when
 */
public record ArchivedEvaluation(
    long id,
    long version,
    String digest,
    String method,
    String profile,
    BigDecimal total,
    BigDecimal residual,
    Optional<BigDecimal> score,
    String grade,
    boolean zeroCarbon,
    String sha256,
    String archivedBy,
    Instant archivedAt) {}
