/**
 * Where random numbers come from: a stream for each variable, numbered by trial, and how a stream
 * becomes draws of a distribution. Only operations that IEEE 754 fixes to the bit, and StrictMath,
 * so that every machine draws the same. Uses nothing of ours.
 */
package io.tanheng.accounting.uncertainty.sampling;
