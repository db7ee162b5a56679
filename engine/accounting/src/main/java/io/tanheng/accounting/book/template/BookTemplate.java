package io.tanheng.accounting.book.template;

import io.tanheng.accounting.book.BookForm;
import io.tanheng.accounting.book.Examples;
import io.tanheng.accounting.book.Examples.Example;
import io.tanheng.accounting.book.form.CellForm.Choice;
import io.tanheng.accounting.book.form.Column;
import io.tanheng.accounting.book.form.TableForm;
import io.tanheng.accounting.book.form.Words;
import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.catalog.FactorCatalog;
import io.tanheng.factors.issue.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A book to be filled in: every table with its columns, their help, and an example row. */
public final class BookTemplate {
  private static final String PARK = "park";

  /** Tables that one enterprise of a park fills in. */
  private static final List<String> OF_ENTERPRISE =
      List.of("enterprises", "activity", "meters", "factors");

  private final FactorCatalog catalog;
  private final boolean chinese;
  private final Optional<String> enterprise;
  private final BookForm form;
  private final Words words = Words.shipped();
  private final Messages messages;
  private final Examples examples = Examples.shipped();

  private BookTemplate(FactorCatalog catalog, Locale language, Optional<String> enterprise) {
    this.catalog = catalog;
    this.chinese = language.getLanguage().equals("zh");
    this.enterprise = enterprise;
    this.form = BookForm.of(words, catalog);
    this.messages = Messages.of(BookTemplate.class, language);
  }

  /** A template of a whole book. */
  public static BookTemplate of(FactorCatalog catalog, Locale language) {
    return new BookTemplate(catalog, language, Optional.empty());
  }

  /** A template of the tables that one enterprise fills in, to be merged into the park's book. */
  public static BookTemplate of(FactorCatalog catalog, Locale language, String enterprise) {
    return new BookTemplate(catalog, language, Optional.of(enterprise));
  }

  /**
   * Writes an Excel workbook.
   *
   * @throws IOException where it cannot be written
   */
  public void writeWorkbook(Path file) throws IOException {
    new WorkbookTemplate(this).write(file);
  }

  /**
   * Writes a folder of CSV files.
   *
   * @throws IOException where it cannot be written
   */
  public void writeFolder(Path folder) throws IOException {
    new FolderTemplate(this).write(folder);
  }

  List<TemplateTable> tables() {
    return form.tables().stream()
        .filter(table -> !table.name().equals("readings"))
        .filter(table -> enterprise.isEmpty() || OF_ENTERPRISE.contains(table.name()))
        .map(this::table)
        .toList();
  }

  private TemplateTable table(TableForm table) {
    boolean park = table.name().equals(PARK);
    return new TemplateTable(
        table.name(),
        word("tables", table.name()),
        table.columns().stream().map(column -> column(table.name(), column)).toList(),
        park ? form.settings().stream().map(key -> column("park.key", key)).toList() : List.of());
  }

  private TemplateColumn column(String table, Column column) {
    List<Choice> choices = column.form().choices();
    Optional<Example> example = examples.find(table, column.name());
    return new TemplateColumn(
        column.name(),
        word(table, column.name()),
        column.filled(),
        Content.of(column.form()),
        choices,
        help(table, column.name()),
        example.map(each -> value(column.name(), each, choices)).orElse(""),
        example.filter(Example::inRow).isPresent());
  }

  private String value(String column, Example example, List<Choice> choices) {
    boolean id = column.equals("enterprise_id") && example.inRow();
    if (id && enterprise.isPresent()) {
      return enterprise.get();
    }
    if (column.equals("line_id") && enterprise.isPresent()) {
      // The ids of one tenant must not meet those of another.
      return enterprise.get() + "-" + example.english();
    }
    if (column.equals("activity")) {
      return activity(catalog.activities().find(example.english()).orElseThrow());
    }
    return choices.stream()
        .filter(choice -> choice.english().equals(example.english()))
        .map(this::word)
        .findFirst()
        .orElse(chinese && !example.chinese().isEmpty() ? example.chinese() : example.english());
  }

  private String help(String table, String column) {
    String own = "help." + table + "." + column;
    String shared = "help.any." + column;
    String key = messages.keys().contains(own) ? own : shared;
    return messages.keys().contains(key) ? text(key) : "";
  }

  /** How an activity is chosen: code and Chinese name, in Chinese the name first. */
  String activity(Activity activity) {
    String code = activity.code();
    String name = activity.nameZh();
    if (name.equalsIgnoreCase(code)) {
      return code;
    }
    return chinese ? name + " " + code : code + " " + name;
  }

  /** Every Chinese word that is read as that word. */
  List<String> spellings(String scope, String word) {
    return words.spellings(scope, word);
  }

  String word(Choice choice) {
    return chinese ? choice.chinese() : choice.english();
  }

  String word(String scope, String word) {
    return chinese ? words.chinese(scope, word).orElse(word) : word;
  }

  String text(String key) {
    return messages.text(key, Map.of());
  }

  FactorCatalog catalog() {
    return catalog;
  }
}
