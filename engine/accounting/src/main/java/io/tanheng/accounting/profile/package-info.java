/**
 * Evaluation profiles: Table 1, weights, grade edges and the readings chosen, as dated and cited
 * data. Uses derivation and factors.
 */
package io.tanheng.accounting.profile;
