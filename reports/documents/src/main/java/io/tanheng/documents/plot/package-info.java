/**
 * Plots of an evaluation as drawings of boxes, outlines and words, which every form of a document
 * paints or writes by itself. Uses accounting and text; computes nothing but places.
 */
package io.tanheng.documents.plot;
