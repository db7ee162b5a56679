/**
 * Pathways side by side: those of the planner's own files, bridges that lead from the reporting
 * year to each, and what a choice lacks under another method. Uses pathway, optimum, year and
 * solver.
 */
package io.tanheng.planning.scenario;
