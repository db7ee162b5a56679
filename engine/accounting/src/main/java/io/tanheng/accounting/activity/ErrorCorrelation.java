package io.tanheng.accounting.activity;

/**
 * How the errors of a line go with those of others (IPCC 2019 Refinement, volume 1, chapter 3).
 *
 * @param activity whether its quantity errs by the same share as those of the other lines of the
 *     same enterprise, category and activity that say so, in whatever year or month
 * @param factor whether its factors err alike in all years; else each year has an error of its own
 */
public record ErrorCorrelation(boolean activity, boolean factor) {
  /** What holds where a line says nothing: a meter errs anew, a factor errs for good. */
  public static final ErrorCorrelation USUAL = new ErrorCorrelation(false, true);
}
