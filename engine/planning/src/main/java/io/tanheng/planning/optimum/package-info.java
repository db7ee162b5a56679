/**
 * The cheapest pathway: figures of the engine made into a linear program, solved, and given back to
 * the engine. Uses pathway, solver, year and accounting.
 */
package io.tanheng.planning.optimum;
