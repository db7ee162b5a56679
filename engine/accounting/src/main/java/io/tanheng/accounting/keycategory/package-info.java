/**
 * Key categories of an inventory by level and trend, and what an assessor looks at first. Uses
 * inventory, emission and the forms of tables.
 */
package io.tanheng.accounting.keycategory;
