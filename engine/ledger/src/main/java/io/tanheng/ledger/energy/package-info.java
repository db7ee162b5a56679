/** The electricity that parks make, and what each MWh of it is used for. Uses audit and issues. */
package io.tanheng.ledger.energy;
