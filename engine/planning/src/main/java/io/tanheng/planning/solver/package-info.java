/** Linear programs with whole-numbered variables, and what solves them. Uses nothing of ours. */
package io.tanheng.planning.solver;
