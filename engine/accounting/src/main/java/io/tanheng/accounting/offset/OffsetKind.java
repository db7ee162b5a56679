package io.tanheng.accounting.offset;

/** Kinds of offset and green power (§5.8 of the standard). */
public enum OffsetKind {
  SELF_DEVELOPED,
  CCER,
  CER,
  /** 碳普惠. */
  CARBON_INCLUSION,
  /** 政府核证节能项目. */
  ENERGY_SAVING,
  /** 绿电: electricity with its certificate, MWh. */
  GREEN_POWER,
  /** 绿证, MWh. */
  GREEN_CERTIFICATE,
  /** Any programme that §5.8 does not list: always refused. */
  OTHER;

  /** The word used in books. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Green power and certificates: counted in MWh. */
  public boolean green() {
    return this == GREEN_POWER || this == GREEN_CERTIFICATE;
  }

  /** Purchased credits of indicator 25. */
  public boolean purchasedCredit() {
    return this == CCER || this == CER || this == CARBON_INCLUSION || this == ENERGY_SAVING;
  }
}
