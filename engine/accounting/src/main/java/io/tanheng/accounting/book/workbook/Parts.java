package io.tanheng.accounting.book.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
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
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    xml.setProperty(XMLInputFactory.IS_COALESCING, true);
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
    try (InputStream in = stream(entry.get())) {
      XMLStreamReader reader = xml.createXMLStreamReader(in);
      reading.read(new Part(name, reader));
      reader.close();
    } catch (IOException | XMLStreamException e) {
      throw Refusal.damaged(name);
    }
  }

  private InputStream stream(ZipEntry entry) throws IOException {
    boolean texts = entry.getName().endsWith("sharedStrings.xml");
    long most = texts ? MOST_TEXTS : MOST;
    return new BoundedStream(
        zip.getInputStream(entry), entry.getName(), entry.getCompressedSize(), most);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
