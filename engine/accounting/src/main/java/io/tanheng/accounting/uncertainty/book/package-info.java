/**
 * How sure the figures of an evaluated book are: its derivations as a model of uncertain numbers,
 * and what simulation and error propagation make of it. Uses evaluation and the packages of
 * uncertainty; nothing of accounting uses it.
 */
package io.tanheng.accounting.uncertainty.book;
