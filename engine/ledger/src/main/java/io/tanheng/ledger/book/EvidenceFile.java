package io.tanheng.ledger.book;

import java.nio.file.Path;

/**
 * A file that proves a row.
 *
 * @param sha256 sha-256 of its content, hex
 * @param size bytes
 * @param mediaType what kind of file it is
 * @param place where it stands while the book is read
 */
public record EvidenceFile(String sha256, long size, String mediaType, Path place) {}
