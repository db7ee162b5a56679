/**
 * Working papers: an evaluation as a workbook whose arithmetic is alive. Uses accounting, text and
 * file.
 */
package io.tanheng.documents.papers;
