package io.tanheng.documents.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that an evaluation was made of.
 *
 * @param name its path in the book, or its role and path where it is not of the book
 * @param bytes its size
 * @param sha256 digest of its bytes, hex
 */
public record InputFile(String name, long bytes, String sha256) {
  static InputFile of(String name, Path file) throws IOException {
    return new InputFile(name, Files.size(file), Sha256.of(file));
  }
}
