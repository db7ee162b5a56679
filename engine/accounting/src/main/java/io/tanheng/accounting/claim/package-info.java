/**
 * Requirements of §4.2 and the zero-carbon claim of §7.4. Uses inventory, park, profile, score,
 * derivation and factors.
 */
package io.tanheng.accounting.claim;
