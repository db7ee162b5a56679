/** What a measure costs for a tonne that it saves, and curves of such costs. Uses factors. */
package io.tanheng.planning.cost;
