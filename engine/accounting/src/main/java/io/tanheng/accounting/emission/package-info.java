/**
 * Emission lines: one short method for each source category. Uses park, activity, derivation and
 * factors.
 */
package io.tanheng.accounting.emission;
