/**
 * Working papers: an evaluation as a workbook whose arithmetic is alive. Uses accounting, text and
 * workbook.
 */
package io.tanheng.documents.papers;
