/**
 * Pathways: which measures, how many, in which year, what is bought beside them, what each year
 * then looks like and costs. Uses year, cost and accounting.
 */
package io.tanheng.planning.pathway;
