package io.tanheng.accounting.measure;

import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.quantity.Quantity;

/**
 * How one unit of a measure changes the amount of an activity.
 *
 * @param activity code of the factor library
 * @param change a year and unit of the measure; negative where less is used
 */
public record ActivityEffect(Activity activity, Quantity change) {}
