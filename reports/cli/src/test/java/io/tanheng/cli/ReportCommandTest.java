package io.tanheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest {
  @TempDir private Path folder;

  private static String book(String example) {
    return Path.of("..", "examples", example).toString();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesWhatIsAskedForInTheLanguageAskedFor() throws IOException {
    Run run =
        Run.run(
            "report",
            book("leading"),
            "--kind",
            "inventory,page",
            "--format",
            "docx,html",
            "--lang",
            "zh",
            "--out",
            folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    assertThat(files()).containsExactly("inventory-report-zh.docx", "report-zh.html");
    assertThat(run.out()).contains("inventory-report-zh.docx");
  }

  @Test
  void certificateNamesTheProofThatEvaluateWrites() throws IOException {
    String out = folder.toString();
    Run.run("evaluate", book("leading"), "--out", out);
    Run.run("report", book("leading"), "--kind", "certificate", "--lang", "en", "--out", out);
    String digest =
        new ObjectMapper().readTree(folder.resolve("proof.json").toFile()).get("digest").asText();
    Path draft = folder.resolve("zero-carbon-certificate-draft-en.pdf");
    try (PDDocument document = Loader.loadPDF(draft.toFile())) {
      assertThat(new PDFTextStripper().getText(document)).contains(digest);
    }
  }

  @Test
  void saysWhichCertificateIsNotDrafted() throws IOException {
    Run run =
        Run.run(
            "report",
            book("double-count"),
            "--kind",
            "certificate",
            "--lang",
            "en",
            "--out",
            folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(files()).isEmpty();
    assertThat(run.out())
        .contains("Not drafted: grade-certificate-draft-en.pdf")
        .contains("Not drafted: zero-carbon-certificate-draft-en.pdf");
  }

  @Test
  void evaluateWritesAllOfThemBesideTheResult() throws IOException {
    Run run =
        Run.run(
            "evaluate",
            book("steel-and-tiles"),
            "--documents",
            "--lang",
            "en",
            "--out",
            folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.GOOD);
    assertThat(files())
        .contains(
            "evaluation.json",
            "evaluation-report-en.docx",
            "evaluation-report-en.pdf",
            "grade-certificate-draft-en.pdf",
            "inventory-report-en.docx",
            "inventory-report-en.pdf",
            "proof.json",
            "report.html")
        .doesNotContain("zero-carbon-certificate-draft-en.pdf");
    assertThat(run.out()).contains("Not drafted: zero-carbon-certificate-draft-en.pdf");
  }

  @ParameterizedTest
  @CsvSource({
    "--kind, poem, inventory",
    "--format, txt, docx",
  })
  void namesWhatCanBeAskedFor(String option, String value, String known) throws IOException {
    Run run =
        Run.run(
            "report", book("leading"), option, value, "--lang", "en", "--out", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains(value).contains(known);
    assertThat(files()).isEmpty();
  }

  @Test
  void faultsOfTheParksOwnBookAreSaid() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own"));
    Run run =
        Run.run(
            "report",
            book("leading"),
            "--own",
            own.toString(),
            "--lang",
            "en",
            "--out",
            folder.resolve("out").toString());
    assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains(own.toString());
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
