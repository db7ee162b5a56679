/**
 * A total stated again: the bridge from the old to the new figure of one year by closed reasons,
 * and whether it has to be restated. Uses book, evaluation and inventory.
 */
package io.tanheng.accounting.restatement;
