/**
 * The command {@code tanheng}: reads its arguments, runs the engine, prints. The only place that
 * writes to the terminal. Uses documents and everything below.
 */
package io.tanheng.cli;
