/**
 * The list of all documents with their formats, and how they are written to a folder. Uses every
 * other package of documents.
 */
package io.tanheng.documents.printing;
