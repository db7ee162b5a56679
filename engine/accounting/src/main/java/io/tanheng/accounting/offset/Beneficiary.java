package io.tanheng.accounting.offset;

import io.tanheng.accounting.park.EnterpriseId;

/** For whom a lot was retired, among those whom the park may count. */
sealed interface Beneficiary {
  /** The park as a whole. */
  record OfPark() implements Beneficiary {}

  /** One of its enterprises. */
  record OfEnterprise(EnterpriseId id) implements Beneficiary {}
}
