/** Where a figure comes from and how far it was verified. Uses nothing of ours. */
package io.tanheng.factors.provenance;
