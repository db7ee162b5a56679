/**
 * What is known of an uncertain number: distributions, intervals at a named confidence level, and
 * the conversions of the IPCC guidelines between them. Uses the samplings.
 */
package io.tanheng.accounting.uncertainty.distribution;
