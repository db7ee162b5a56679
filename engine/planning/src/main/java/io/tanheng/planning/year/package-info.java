/**
 * A coming year of the park: its book made from that of the reporting year, the outlook and the
 * measures in place, and evaluated by the same engine. Uses accounting and factors.
 */
package io.tanheng.planning.year;
