/**
 * Plain text for a terminal: widths of wide characters, tables, figures and wording in both
 * languages. Uses accounting's values and messages only.
 */
package io.tanheng.documents.text;
