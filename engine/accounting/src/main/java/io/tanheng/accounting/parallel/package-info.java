/** Work on long lists by every processor, in an order that no scheduling changes. Uses the JDK. */
package io.tanheng.accounting.parallel;
