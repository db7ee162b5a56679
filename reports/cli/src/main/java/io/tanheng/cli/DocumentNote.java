package io.tanheng.cli;

import io.tanheng.documents.printing.Printed;
import java.nio.file.Path;
import java.util.List;

/** Says which documents were written, and which the evaluation does not allow. */
final class DocumentNote {
  private DocumentNote() {}

  static void print(List<Printed> asked, List<Path> files, Session session) {
    var out = session.terminal().out();
    var wording = session.wording();
    files.forEach(file -> out.println(wording.text("summary.written", "file", file.toString())));
    printMissing(asked, files, session);
  }

  /** Says which documents of those asked for are not among the files. */
  static void printMissing(List<Printed> asked, List<Path> files, Session session) {
    var out = session.terminal().out();
    var wording = session.wording();
    for (Printed each : asked) {
      String name = each.file(wording);
      if (files.stream().noneMatch(file -> file.endsWith(name))) {
        out.println(wording.text("document-not-drafted", "file", name));
      }
    }
  }
}
