/**
 * Accounting methods: which gases, which factors, how green power counts and what is deducted, as
 * dated and cited files. Uses factors alone.
 */
package io.tanheng.accounting.method;
