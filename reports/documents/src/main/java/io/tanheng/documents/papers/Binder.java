package io.tanheng.documents.papers;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.documents.text.Wording;
import io.tanheng.documents.workbook.CellRef;
import io.tanheng.documents.workbook.Look;
import io.tanheng.documents.workbook.Looks;
import io.tanheng.documents.workbook.Worksheet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What every sheet needs: the evaluation, its language, the sheets, and where figures stand. */
final class Binder {
  private final Evaluation evaluation;
  private final Wording wording;
  private final XSSFWorkbook book;
  private final Looks looks;
  private final Map<Tab, Worksheet> papers = new EnumMap<>(Tab.class);
  private final Places places;

  Binder(Evaluation evaluation, Wording wording, XSSFWorkbook book) {
    this.evaluation = evaluation;
    this.wording = wording;
    this.book = book;
    this.looks = new Looks(book, wording.text("papers.font"));
    for (Tab tab : Tab.values()) {
      if (needed(tab)) {
        papers.put(tab, new Worksheet(book, looks, word("sheet." + tab.key())));
      }
    }
    this.places = new Places(new Sources(this));
  }

  private boolean needed(Tab tab) {
    return switch (tab) {
      case EARLIER -> !evaluation.history().isEmpty();
      case INDICATORS, SCORE -> evaluation.scored().isPresent();
      case THRESHOLDS -> evaluation.scored().isEmpty();
      default -> true;
    };
  }

  Evaluation evaluation() {
    return evaluation;
  }

  Wording wording() {
    return wording;
  }

  XSSFWorkbook book() {
    return book;
  }

  Places places() {
    return places;
  }

  /** Every sheet there is, in order. */
  List<Worksheet> papers() {
    return List.copyOf(papers.values());
  }

  /** A sheet that is there. */
  Worksheet paper(Tab tab) {
    return find(tab).orElseThrow();
  }

  Optional<Worksheet> find(Tab tab) {
    return Optional.ofNullable(papers.get(tab));
  }

  /** Title and note of a sheet, and its header. */
  Worksheet begin(Tab tab, int frozen, String... headings) {
    Worksheet paper = paper(tab);
    String park = wording.name(evaluation.book().park());
    String year = Integer.toString(evaluation.inventory().year());
    paper.head(paper.name() + " – " + park + " " + year, word("note." + tab.key()));
    paper.header(frozen, words(headings));
    return paper;
  }

  /** A word of the working papers. */
  String word(String key) {
    return wording.text("papers." + key);
  }

  /** Words of the working papers. */
  List<String> words(String... keys) {
    return List.of(keys).stream().map(key -> key.isEmpty() ? "" : word(key)).toList();
  }

  String yesOrNo(boolean yes) {
    return word(yes ? "yes" : "no");
  }

  /** The name of a figure. */
  String label(Derivation figure) {
    boolean sludge = figure.label().equals("s");
    return sludge ? word("label.s") : wording.label(figure.label());
  }

  /** A unit in this language. */
  String unit(String unit) {
    return unit.isBlank() ? "" : wording.word("papers.unit", unit);
  }

  /** Writes a figure as a formula and says that it stands here. */
  CellRef figure(Worksheet paper, int column, Derivation figure, Look look) {
    String formula = places.formula(figure, paper.name());
    CellRef cell = paper.formula(column, formula, figure.value(), look);
    if (!Places.atom(figure)) {
      places.place(figure, cell);
    }
    return cell;
  }

  /** Names a cell; a name that stands already is kept. */
  void name(String name, CellRef cell) {
    String safe = name.replaceAll("[^A-Za-z0-9_.\\p{IsHan}]", "_");
    if (book.getName(safe) == null) {
      XSSFName named = book.createName();
      named.setNameName(safe);
      named.setRefersToFormula(cell.absolute());
    }
  }

  /** A text as a formula writes it, in pieces that a spreadsheet takes. */
  static String quoted(String text) {
    int longest = 250;
    StringBuilder quoted = new StringBuilder();
    for (int from = 0; from == 0 || from < text.length(); from += longest) {
      String piece = text.substring(from, Math.min(text.length(), from + longest));
      quoted.append(from == 0 ? "\"" : "&\"").append(piece.replace("\"", "\"\"")).append('"');
    }
    return quoted.toString();
  }
}
