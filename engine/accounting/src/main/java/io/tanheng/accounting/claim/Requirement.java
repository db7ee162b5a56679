package io.tanheng.accounting.claim;

/**
 * A requirement of §4.2 and whether it is met.
 *
 * @param code R1 to R6
 * @param clause {@code §4.2.1} …
 * @param met whether it is met; what is not given is not met
 * @param basis given, computed or not_given
 * @param evidence evidence, or the figures of a computed one
 */
public record Requirement(String code, String clause, boolean met, String basis, String evidence) {}
