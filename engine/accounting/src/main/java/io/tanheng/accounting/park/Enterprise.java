package io.tanheng.accounting.park;

import io.tanheng.factors.issue.Location;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An enterprise inside the physical boundary.
 *
 * @param id its id
 * @param name its name
 * @param nameZh its Chinese name, may be blank
 * @param sector GB/T 4754 code ({@code C3011}, {@code 3011}, {@code 30}), may be blank
 * @param production whether it is a production enterprise (indicator 21); absent where not said
 * @param ghgInventory whether it finished a GHG inventory (indicator 21); absent where not said
 * @param ets trading scheme: none, national or shanghai
 * @param from first day inside the boundary; absent: from before the first period
 * @param to last day inside the boundary; absent: still there
 * @param evidence where it can be seen, may be blank
 * @param where its row
 */
public record Enterprise(
    EnterpriseId id,
    String name,
    String nameZh,
    String sector,
    Optional<Boolean> production,
    Optional<Boolean> ghgInventory,
    String ets,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String evidence,
    Location where) {

  /** The division (two digits) of its GB/T 4754 sector, where it has one. */
  public Optional<Integer> division() {
    String digits = sector.replaceFirst("^[A-Za-z]", "");
    return digits.length() >= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(Integer.valueOf(digits.substring(0, 2)))
        : Optional.empty();
  }
}
