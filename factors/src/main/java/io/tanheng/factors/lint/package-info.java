/**
 * Looks a table of factors over for what a careful reader would ask about: units and calorific
 * basis, orders of magnitude, products and sums, densities. Uses the catalog.
 */
package io.tanheng.factors.lint;
