package io.tanheng.accounting.offset;

import io.tanheng.accounting.park.Enterprise;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells which lots with serials a year uses up, whatever method or profile it is evaluated by:
 * those that a programme of §5.8 issued, retired voluntarily for the year and for the park or one
 * of its enterprises. A lot whose serials contradict its quantity or another lot of the book counts
 * nowhere, so it uses up nothing.
 */
public final class ClaimedLots {
  private final Map<String, String> beneficiaries = new HashMap<>();
  private final int year;

  /**
   * Whoever a lot of the year may be retired for.
   *
   * @param park id of the park
   * @param names other names of the park
   */
  public ClaimedLots(String park, List<String> names, List<Enterprise> enterprises, int year) {
    this.year = year;
    enterprises.forEach(
        each -> know(each.id().value(), List.of(each.id().value(), each.name(), each.nameZh())));
    know(park, Stream.concat(Stream.of(park), names.stream()).toList());
  }

  private void know(String id, List<String> names) {
    names.stream()
        .map(Candidate::key)
        .filter(key -> !key.isEmpty())
        .forEach(key -> beneficiaries.put(key, id));
  }

  /**
   * Id of the park or enterprise of that name, in whatever spelling; absent where it is neither.
   */
  public Optional<String> beneficiary(String name) {
    return Optional.ofNullable(beneficiaries.get(Candidate.key(name)));
  }

  /** Those of the lots of a book whose serials the year uses up, in their order. */
  public List<ClaimedLot> of(List<OffsetLot> lots) {
    List<Candidate> all = lots.stream().map(Candidate::of).toList();
    return all.stream()
        .filter(each -> retired(each.lot()) && SerialRule.sound(each, all))
        .flatMap(each -> claimed(each).stream())
        .toList();
  }

  private boolean retired(OffsetLot lot) {
    String purpose = Candidate.key(lot.purpose());
    return lot.kind() != OffsetKind.OTHER
        && lot.retiredOn().isPresent()
        && lot.retiredFor().orElse(0) == year
        && (purpose.isEmpty() || purpose.equals("voluntary"));
  }

  private Optional<ClaimedLot> claimed(Candidate candidate) {
    OffsetLot lot = candidate.lot();
    return beneficiary(lot.beneficiary())
        .flatMap(id -> candidate.serials().map(serials -> new ClaimedLot(lot, serials, id)));
  }
}
