/** Activity data: what a book says of one source in one period. Uses park and factors. */
package io.tanheng.accounting.activity;
