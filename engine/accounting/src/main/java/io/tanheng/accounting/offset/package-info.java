/**
 * Offset lots and green power: serial numbers, and which lots count for the year and why not. Uses
 * park, derivation and factors.
 */
package io.tanheng.accounting.offset;
