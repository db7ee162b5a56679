/** What changed between two editions of a factor set. Uses the catalog. */
package io.tanheng.factors.diff;
