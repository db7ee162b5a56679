package io.tanheng.documents.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tanheng.documents.Examples;
import io.tanheng.documents.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as other programs see them; needs LibreOffice (libreoffice-writer). */
class OfficeTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void office() {
    assumeTrue(
        Files.exists(Path.of("/usr/lib/libreoffice/program/libswlo.so")),
        "LibreOffice is missing, so nothing is opened in it: run .ci/tools as root");
  }

  /** A file that needs repair is not converted without a person. */
  @Test
  void wordDocumentsOpenWithoutRepair() throws IOException, InterruptedException {
    List<Path> files = new ArrayList<>();
    files.addAll(word("inventory", Locale.CHINESE));
    files.addAll(word("evaluation", Locale.ENGLISH));
    convert(files);
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".docx", ".pdf");
      try (PDDocument document = Loader.loadPDF(folder.resolve("pdf").resolve(name).toFile())) {
        String text = new PDFTextStripper().getText(document);
        assertThat(document.getNumberOfPages()).as(name).isBetween(5, 40);
        assertThat(text).as(name).contains("90,513.12");
      }
    }
  }

  /** Each document has glyphs of its own, which another one open beside it must not take away. */
  @Test
  void chineseIsShownInEveryDocumentOfOneSession() throws IOException, InterruptedException {
    List<Path> files = new ArrayList<>();
    for (String kind : List.of("checklist", "evaluation", "inventory")) {
      files.addAll(word(kind, Locale.CHINESE));
    }
    convert(files);
    Pattern own = Pattern.compile("[A-Z]{6}\\+WenQuanYiMicroHei[0-9A-F]{8}");
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".docx", ".pdf");
      try (PDDocument document = Loader.loadPDF(folder.resolve("pdf").resolve(name).toFile())) {
        Ideographs ideographs = new Ideographs();
        ideographs.getText(document);
        assertThat(ideographs.fonts).as(name).isNotEmpty().allMatch(own.asMatchPredicate());
      }
    }
  }

  /** The names of the fonts that draw the Chinese characters of a PDF. */
  private static final class Ideographs extends PDFTextStripper {
    private final Set<String> fonts = new TreeSet<>();

    @Override
    protected void processTextPosition(TextPosition text) {
      super.processTextPosition(text);
      if (text.getUnicode().codePoints().anyMatch(Character::isIdeographic)) {
        fonts.add(text.getFont().getName());
      }
    }
  }

  private static List<Path> word(String kind, Locale locale) throws IOException {
    List<Printed> asked =
        Documents.ALL.stream()
            .filter(each -> each.format().equals("docx") && each.kind().equals(kind))
            .toList();
    return Documents.write(asked, Examples.dossier("steel-and-tiles"), Wording.of(locale), folder);
  }

  private static void convert(List<Path> files) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.resolve("pdf").toString()));
    files.forEach(file -> command.add(file.toString()));
    Process office =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
    String log = Files.readString(folder.resolve("office.log"));
    assertThat(office.exitValue()).as(log).isZero();
  }

  @Test
  void everyDocumentIsWrittenWholeInBothLanguages() throws IOException {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      Path out = folder.resolve("all-" + locale.getLanguage());
      List<Path> files =
          Documents.write(Documents.ALL, Examples.dossier("leading"), Wording.of(locale), out);
      assertThat(files).hasSize(Documents.ALL.size());
      try (Stream<Path> written = Files.list(out)) {
        assertThat(written).containsExactlyInAnyOrderElementsOf(files);
      }
    }
  }
}
