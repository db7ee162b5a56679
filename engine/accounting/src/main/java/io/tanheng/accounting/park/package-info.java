/** The park, its enterprises and the settings of its book. Uses factors only. */
package io.tanheng.accounting.park;
