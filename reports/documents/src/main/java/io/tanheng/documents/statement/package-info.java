/**
 * What is handed in and signed: the inventory report, the evaluation report of the third party,
 * drafts of certificates. Uses accounting's results, wording, plots and paper; prints what an
 * evaluation holds, and rounds by figures alone.
 */
package io.tanheng.documents.statement;
