/**
 * Emission-factor sets as data, and how one factor is chosen. Uses quantity, provenance and issue.
 */
package io.tanheng.factors.catalog;
