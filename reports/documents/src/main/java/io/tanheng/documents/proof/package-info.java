/**
 * The proof of an evaluation: what it was made of, which unit covers which tonne, and how anyone
 * can make it again. Uses accounting, json and file.
 */
package io.tanheng.documents.proof;
