/**
 * What goes wrong with input, as values: an issue with its code, place and facts, and the outcome
 * that carries either a result or every fault found. Uses nothing of ours.
 */
package io.tanheng.factors.issue;
