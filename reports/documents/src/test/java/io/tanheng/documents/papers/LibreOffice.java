package io.tanheng.documents.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, told to compute every formula again when it opens a workbook. */
final class LibreOffice {
  private static final String ALWAYS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" \
      oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  private final Path program;
  private final Path home;

  private LibreOffice(Path program, Path home) {
    this.program = program;
    this.home = home;
  }

  /** The one of this machine, with a profile of its own; absent where there is none. */
  static Optional<LibreOffice> find(Path home) throws IOException {
    for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
      Path program = Path.of(folder, "soffice");
      if (Files.isExecutable(program)) {
        Path user = Files.createDirectories(home.resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS);
        return Optional.of(new LibreOffice(program, home));
      }
    }
    return Optional.empty();
  }

  /** Computes workbooks again and writes them, under their names, to another folder. */
  void recalculate(List<Path> workbooks, Path out) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "-env:UserInstallation=" + home.toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString()));
    workbooks.forEach(each -> command.add(each.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("log").toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException("LibreOffice: " + Files.readString(home.resolve("log")));
    }
  }
}
