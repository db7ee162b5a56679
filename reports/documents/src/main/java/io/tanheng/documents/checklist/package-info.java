/**
 * The checklist of an assessor: what to examine, what was found, and room for what is seen. Uses
 * accounting, text, paper and workbook.
 */
package io.tanheng.documents.checklist;
