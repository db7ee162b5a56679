/**
 * The whole run: from a book and a factor catalog to one immutable result. Uses every package of
 * accounting.
 */
package io.tanheng.accounting.evaluation;
