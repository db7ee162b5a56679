/**
 * Documents as PDF: tagged, for long keeping (PDF/A-2a, PDF/UA), its typeface embedded. Uses paper
 * and plots.
 */
package io.tanheng.documents.paper.pdf;
