/**
 * What a planner enters: reduction measures, the outlook of coming years, targets. Uses activity,
 * park and factors.
 */
package io.tanheng.accounting.measure;
