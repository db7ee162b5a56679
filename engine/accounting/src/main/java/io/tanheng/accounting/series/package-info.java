/**
 * A series of years: which totals are calculated, which entered, and what would fill the years
 * between. No other figure rests on what is filled here. Uses evaluation and indicator.
 */
package io.tanheng.accounting.series;
