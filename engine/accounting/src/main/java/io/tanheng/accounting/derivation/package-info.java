/** How a figure was calculated, as a tree that recomputes itself. Uses factors only. */
package io.tanheng.accounting.derivation;
