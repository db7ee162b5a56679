package io.tanheng.documents.proof;

/**
 * A value that two documents do not share.
 *
 * @param path where it stands
 * @param recorded what the first says; {@code –} where it ends before
 * @param found what the second says; {@code –} where it ends before
 */
record Difference(String path, String recorded, String found) {}
