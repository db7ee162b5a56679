/**
 * A document before it has a form: headings, paragraphs, tables with units in their headers,
 * figures, places to sign. Renderers turn it into Word and PDF. Uses plots only; knows nothing of
 * evaluations.
 */
package io.tanheng.documents.paper;
