/**
 * Documents as Word (Office Open XML), written part by part: headings, tables and pages are those
 * of Word, and the typeface is embedded. Uses paper and plots.
 */
package io.tanheng.documents.paper.docx;
