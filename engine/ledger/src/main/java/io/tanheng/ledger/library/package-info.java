/**
 * Sets of files that people share: factor sets and methods, which enter by two people, and the
 * scenarios of planners. Uses book, audit and issues.
 */
package io.tanheng.ledger.library;
