/** Sheets of a workbook: how cells look, which may be changed, how they are printed. Uses text. */
package io.tanheng.documents.workbook;
