/**
 * The evaluation as evaluation.json, and other JSON that a machine may read. English whatever the
 * reader's language, so that the same book gives the same bytes. Uses accounting and wording.
 */
package io.tanheng.documents.json;
