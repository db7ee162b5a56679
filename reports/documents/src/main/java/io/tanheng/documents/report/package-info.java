/**
 * An evaluation as one page for a browser, with plots and derivations that unfold. Uses accounting,
 * html, text, summary and explain; computes nothing but places on a plot.
 */
package io.tanheng.documents.report;
