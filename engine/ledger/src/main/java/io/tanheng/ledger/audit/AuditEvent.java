package io.tanheng.ledger.audit;

/**
 * What somebody did.
 *
 * @param park id of the park
 * @param actor who did it
 * @param operation what was done: {@code import}, {@code retire} …
 * @param subject to what
 * @param oldValue what stood there before; blank where nothing did
 * @param newValue what stands there now; blank where nothing does
 * @param reason why; may be blank
 */
public record AuditEvent(
    String park,
    String actor,
    String operation,
    String subject,
    String oldValue,
    String newValue,
    String reason) {
  public AuditEvent {
    if (actor.isBlank() || operation.isBlank()) {
      throw new IllegalArgumentException("somebody does something: " + actor + ", " + operation);
    }
  }

  /** The same with a reason. */
  public AuditEvent because(String why) {
    return new AuditEvent(park, actor, operation, subject, oldValue, newValue, why);
  }
}
