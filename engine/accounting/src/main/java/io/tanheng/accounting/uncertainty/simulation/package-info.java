/**
 * Approach 2 of the IPCC guidelines on a model: Monte Carlo simulation, with the same result on any
 * number of threads and memory that does not grow with the trials. Uses model, distribution and
 * sampling.
 */
package io.tanheng.accounting.uncertainty.simulation;
