/** The evaluation as a summary for a terminal, in sections. Uses accounting and text. */
package io.tanheng.documents.summary;
