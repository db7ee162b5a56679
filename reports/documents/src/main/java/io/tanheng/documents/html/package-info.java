/**
 * Pages for a browser: self-contained HTML with charts in SVG, no network. Uses text for figures
 * and wording.
 */
package io.tanheng.documents.html;
