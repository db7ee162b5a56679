package io.tanheng.documents.proof;

import io.tanheng.accounting.book.Book;
import io.tanheng.accounting.book.BookReader;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.evaluation.Evaluator;
import io.tanheng.documents.json.EvaluationJson;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A copy of an example with a factor set of its own, and its proof. */
final class ProvenBook {
  /** The keys of RFC 8410, 10.3, and of RFC 8032, 7.1 (test 1). */
  static final String KEY = pem("MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC");

  static final String OTHER_KEY =
      pem("MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g");

  static final String PUBLIC = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=";

  static final String ENGINE = "1.0";
  private static final FactorCatalog SHIPPED = FactorCatalog.shipped();
  private static final String TABLE =
      """
      id,item,parameter,gas,value,unit,lower,upper,technology,place,year,purpose,document,table,published,verified,attribution,note,name_en,name_zh,kind,biogenic
      husk_ncv,rice_husk,ncv,,13.4,GJ/t,,,,,,inventory,Plant test 2024,p. 3,,read,confirmed,,Rice husk,稻壳,solid,yes
      husk_co2,rice_husk,ef,CO2,100,kgCO2/GJ,,,,,,inventory,Plant test 2024,p. 3,,read,confirmed,,,,,
      husk_ch4,rice_husk,ef,CH4,30,kgCH4/TJ,,,,,,inventory,Plant test 2024,p. 3,,read,confirmed,,,,,
      husk_n2o,rice_husk,ef,N2O,4,kgN2O/TJ,,,,,,inventory,Plant test 2024,p. 3,,read,confirmed,,,,,
      """;

  /** A file beside the tables that is the evidence of the lots CC-01 and CC-02. */
  static final String NOTICE = "RN-0901.txt";

  final Path book;
  final Path set;
  final Path out;

  ProvenBook(Path folder) throws IOException {
    book = Files.createDirectories(folder.resolve("book"));
    set = Files.createDirectories(folder.resolve("husk"));
    out = Files.createDirectories(folder.resolve("out"));
    restore();
    seal(Optional.of(KEY));
  }

  /** Book and set as they were proven. */
  void restore() throws IOException {
    for (Path folder : List.of(book, set)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    try (Stream<Path> files = Files.list(Path.of("..", "examples", "leading"))) {
      for (Path file : files.toList()) {
        Files.copy(file, book.resolve(file.getFileName().toString()));
      }
    }
    Path activity = book.resolve("activity.csv");
    String row = "L900,E01,2024,stationary_combustion,rice_husk,1000,t,,,,,,2,weighbridge\n";
    Files.writeString(activity, Files.readString(activity) + row);
    Path park = book.resolve("park.csv");
    Files.writeString(park, Files.readString(park).replace("\"park,gbt", "\"park,husk,gbt"));
    Path offsets = book.resolve("offsets.csv");
    String lots = Files.readString(offsets);
    Files.writeString(offsets, lots.replace("illustrative: retirement notice RN-0901", NOTICE));
    Files.writeString(book.resolve(NOTICE), "Retirement notice RN-0901: 2000 + 250 tCO2e\n");
    table(TABLE);
  }

  /** The table of the set, and a manifest that fits it. */
  void table(String text) throws IOException {
    Files.writeString(set.resolve("husk.csv"), text);
    Files.writeString(
        set.resolve("manifest.json"),
        """
        {"id": "husk", "title": "Own", "edition": "1", "publisher": "us", "licence": "CC0",
         "bounds": "none", "duplicates": "refused",
         "tables": [{"file": "husk.csv", "sha256": "%s"}]}
        """
            .formatted(Sha256.of(text.getBytes(StandardCharsets.UTF_8))));
  }

  String table() {
    return TABLE;
  }

  private void seal(Optional<String> key) throws IOException {
    Outcome<FactorCatalog> read = catalog();
    FactorCatalog catalog = read.asOptional().orElseThrow(() -> new AssertionError(read.issues()));
    Outcome<Evaluation> result = evaluate(catalog);
    Evaluation evaluation =
        result.asOptional().orElseThrow(() -> new AssertionError(result.issues()));
    ResultDigest digest = new ResultDigest();
    EvaluationJson.write(evaluation, Optional.empty(), digest, out);
    Optional<SigningKey> signing = key.flatMap(SigningKey::ofPem);
    Proof.write(evaluation, Optional.empty(), inputs(), catalog, signing, digest, out);
  }

  Outcome<FactorCatalog> catalog() {
    return SHIPPED.withFolder(set);
  }

  Outcome<Evaluation> evaluate(FactorCatalog catalog) {
    Outcome<Book> read = BookReader.read(book, catalog);
    return read instanceof Outcome.Given<Book> given
        ? Evaluator.evaluate(given.value(), catalog)
        : Outcome.refused(read.issues());
  }

  RunInputs inputs() throws IOException {
    return inputs(ENGINE);
  }

  RunInputs inputs(String engine) throws IOException {
    List<InputFile> files = new ArrayList<>(InputFiles.ofBook(book));
    files.addAll(InputFiles.of("factors", set));
    return new RunInputs(book, files, false, false, engine);
  }

  /** What a verification says of the files as they are now. */
  Verdict verify() throws IOException {
    FactorCatalog catalog = catalog().asOptional().orElseThrow();
    return verify(inputs(), catalog, evaluate(catalog));
  }

  Verdict verify(RunInputs inputs, FactorCatalog catalog, Outcome<Evaluation> again)
      throws IOException {
    if (!(again instanceof Outcome.Given<Evaluation> given)) {
      return ProofCheck.refused(
          recorded(), out, Optional.of(PUBLIC), inputs, catalog, again.issues());
    }
    try (Reperformance made = Reperformance.of(given.value(), Optional.empty(), inputs, catalog)) {
      return verify(made, inputs.engine());
    }
  }

  Verdict verify(Reperformance again, String engine) throws IOException {
    return ProofCheck.reperformed(recorded(), out, Optional.of(PUBLIC), again, engine);
  }

  private RecordedProof recorded() throws IOException {
    return RecordedProof.read(proof()).asOptional().orElseThrow();
  }

  Path proof() {
    return out.resolve(Proof.FILE);
  }

  Path result() {
    return out.resolve(EvaluationJson.FILE);
  }

  private static String pem(String key) {
    return "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n";
  }
}
