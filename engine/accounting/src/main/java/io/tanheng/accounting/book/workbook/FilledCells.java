package io.tanheng.accounting.book.workbook;

import javax.xml.stream.XMLStreamException;

/** Looks whether any cell of a sheet holds something. */
final class FilledCells {
  private boolean found;

  void read(Part part) throws XMLStreamException {
    while (!found && part.next()) {
      found = part.starts("v") || part.starts("f") || part.starts("is");
    }
  }

  boolean found() {
    return found;
  }
}
