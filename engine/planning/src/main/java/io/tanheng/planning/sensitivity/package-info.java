/**
 * How far a pathway holds where what is expected comes out otherwise: one input at a time, and all
 * uncertain ones at once. Uses pathway, year and the simulation of accounting.
 */
package io.tanheng.planning.sensitivity;
