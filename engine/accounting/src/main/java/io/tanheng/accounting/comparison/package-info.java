/**
 * One book under several methods, factor editions or assessment reports, and the bridge from each
 * headline to the next. Uses evaluation and method.
 */
package io.tanheng.accounting.comparison;
