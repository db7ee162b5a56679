/**
 * The worksheet of Approach 1 (IPCC 2006, volume 1, Table 3.2), row by row as anybody may give it,
 * national inventories too. Uses the readers of tables and the distributions.
 */
package io.tanheng.accounting.uncertainty.table;
