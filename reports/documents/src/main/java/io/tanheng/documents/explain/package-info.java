/**
 * Derivation trees as text, down to the row of the book or the table of the factor. Uses accounting
 * and text.
 */
package io.tanheng.documents.explain;
