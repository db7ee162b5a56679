/** What an H2 database calls to refuse a change that its constraints cannot express. */
package io.tanheng.ledger.database.h2;
