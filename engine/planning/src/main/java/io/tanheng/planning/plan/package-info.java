/** The whole plan of a book: what reports read. Uses every other package of planning. */
package io.tanheng.planning.plan;
