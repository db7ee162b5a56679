/**
 * A plan as a page for a browser and as a workbook: both show the same tables. Uses planning, plot,
 * html, workbook and text.
 */
package io.tanheng.documents.plan;
