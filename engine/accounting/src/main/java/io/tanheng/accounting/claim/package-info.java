/**
 * Requirements of §4.2 and the zero-carbon claim of §7.4. Uses the packages before it.
 */
package io.tanheng.accounting.claim;
