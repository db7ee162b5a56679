package io.tanheng.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.documents.Examples;
import io.tanheng.documents.printing.Documents;
import io.tanheng.documents.printing.Printed;
import io.tanheng.documents.text.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The PDFs are what they declare, PDF/A-2a and PDF/UA-1, by the rules of veraPDF. */
class PdfConformanceTest {
  private static final List<PDFAFlavour> DECLARED =
      List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

  @TempDir private Path folder;

  @BeforeAll
  static void rules() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @CsvSource({
    "steel-and-tiles, zh, 3", "steel-and-tiles, en, 3",
    "leading, zh, 4", "leading, en, 4",
    "double-count, zh, 2", "double-count, en, 2"
  })
  void everyPdfConformsToWhatItDeclares(String example, String language, int count)
      throws Exception {
    List<Printed> asked =
        Documents.ALL.stream().filter(each -> each.format().equals("pdf")).toList();
    Wording wording = Wording.of(Locale.forLanguageTag(language));
    List<Path> files = Documents.write(asked, Examples.dossier(example), wording, folder);
    assertThat(files).hasSize(count);
    for (Path file : files) {
      for (PDFAFlavour flavour : DECLARED) {
        ValidationResult result = validated(Files.readAllBytes(file), flavour);
        assertThat(faults(result)).as(file + " as " + flavour).isEmpty();
        assertThat(result.isCompliant()).isTrue();
        assertThat(result.getTotalAssertions()).isGreaterThan(1000);
      }
    }
  }

  /** Else the test above could not fail. */
  @Test
  void pdfWithoutItsColourProfileAndTagsDoesNotConform() throws Exception {
    List<Printed> asked =
        Documents.ALL.stream()
            .filter(each -> each.format().equals("pdf") && each.kind().equals("inventory"))
            .toList();
    Wording english = Wording.of(Locale.ENGLISH);
    Path file = Documents.write(asked, Examples.dossier("leading"), english, folder).get(0);
    ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      document.getDocumentCatalog().setOutputIntents(List.of());
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
      document.save(spoilt);
    }
    for (PDFAFlavour flavour : DECLARED) {
      assertThat(validated(spoilt.toByteArray(), flavour).isCompliant()).isFalse();
    }
  }

  private static ValidationResult validated(byte[] pdf, PDFAFlavour flavour)
      throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      assertThat(parser.getFlavours()).as("declared").contains(flavour);
      return validator.validate(parser);
    }
  }

  private static List<String> faults(ValidationResult result) {
    List<String> faults = new ArrayList<>();
    result.getFailedChecks().forEach((rule, times) -> faults.add(rule.getClause() + " × " + times));
    return faults;
  }
}
