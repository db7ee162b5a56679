package io.tanheng.accounting.book.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of the package that a workbook is (ECMA-376 part 2): XML documents in a zip file. */
final class Parts implements AutoCloseable {
  /** What is done with the XML of a part. */
  @FunctionalInterface
  interface Reading {
    void read(Part part) throws XMLStreamException;
  }

  private static final long MOST = 1L << 30;
  private static final long MOST_TEXTS = 1L << 28;

  private final ZipFile zip;
  private final XMLInputFactory xml = new InputFactoryImpl();

  Parts(Path file) throws IOException {
    this.zip = new ZipFile(file.toFile());
    refuseTwice();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    xml.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /** Programs differ in which of two parts of one name they read. */
  private void refuseTwice() throws IOException {
    Set<String> names = new HashSet<>();
    Optional<String> twice =
        zip.stream().map(ZipEntry::getName).filter(name -> !names.add(name)).findFirst();
    if (twice.isPresent()) {
      zip.close();
      throw new Refusal("workbook-part-twice", "part", twice.get());
    }
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** Reads a part; does nothing where the package has none of that name. */
  void read(String name, Reading reading) {
    Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(name));
    if (entry.isEmpty()) {
      return;
    }
    try (CheckedInputStream in = stream(entry.get())) {
      XMLStreamReader reader = xml.createXMLStreamReader(in);
      reading.read(new Part(name, reader));
      reader.close();
      in.transferTo(OutputStream.nullOutputStream());
      if (in.getChecksum().getValue() != entry.get().getCrc()) {
        throw Refusal.damaged(name);
      }
    } catch (IOException | XMLStreamException e) {
      throw Refusal.damaged(name);
    }
  }

  private CheckedInputStream stream(ZipEntry entry) throws IOException {
    boolean texts = entry.getName().endsWith("sharedStrings.xml");
    long most = texts ? MOST_TEXTS : MOST;
    InputStream unpacked = zip.getInputStream(entry);
    return new CheckedInputStream(
        new BoundedStream(unpacked, entry.getName(), entry.getCompressedSize(), most), new CRC32());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
