package io.tanheng.documents.json;

import static io.tanheng.documents.json.RowText.ascii;

import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.derivation.Operation;
import io.tanheng.accounting.derivation.Source;
import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.documents.text.Wording;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes emission lines with everything that they rest on. What many lines share is written once;
 * it is bounded, so that a large book takes no more memory than a small one.
 */
final class LineJson {
  private static final int SHARED = 32_768;
  private static final byte[] LINE = ascii("{\"line_id\":");
  private static final byte[] ENTERPRISE = ascii(",\"enterprise_id\":");
  private static final byte[] CATEGORY = ascii(",\"category\":");
  private static final byte[] ACTIVITY = ascii(",\"activity\":");
  private static final byte[] PERIOD = ascii(",\"period\":");
  private static final byte[] GAS = ascii(",\"gas\":");
  private static final byte[] MASS = ascii(",\"mass\":");
  private static final byte[] CO2E = ascii(",\"co2e\":");
  private static final byte[] FORMULA = ascii(",\"formula\":");
  private static final byte[] OPERANDS = ascii(",\"operands\":[");
  private static final byte[] NAME = ascii("{\"name\":");
  private static final byte[] VALUE = ascii(",\"value\":");
  private static final byte[] UNIT = ascii(",\"unit\":");
  private static final byte[] FACTOR = ascii(",\"factor_id\":");
  private static final byte[] SOURCE = ascii(",\"source\":");
  private static final byte[] REASON = ascii(",\"reason\":");
  private static final byte[] SCOPE = ascii(",\"scope\":");
  private static final byte[] ONE = ascii("1");
  private static final byte[] TWO = ascii("2");
  private static final byte[] COMMA = ascii(",");
  private static final byte[] END = ascii("}");
  private static final byte[] END_OF_LINE = ascii("]}");

  private final Wording wording;
  private final RowText row = new RowText();
  private final Map<Derivation, byte[]> shared = new IdentityHashMap<>();
  private final Map<Operation, String> formulations = new EnumMap<>(Operation.class);
  private Optional<Cell> last = Optional.empty();

  /** Writes lines for one thread at a time. */
  LineJson(Wording wording) {
    this.wording = wording;
  }

  /** The lines, objects with that text between them. */
  byte[] lines(List<EmissionLine> lines, byte[] between) {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        row.raw(between);
      }
      line(lines.get(i));
    }
    return row.taken();
  }

  private void line(EmissionLine line) {
    row.raw(LINE).text(line.activity().id().value());
    row.raw(ENTERPRISE).word(line.activity().enterprise().value());
    scope(line);
    row.raw(CATEGORY).word(line.activity().category().word());
    row.raw(ACTIVITY).word(line.activity().activity().code());
    row.raw(PERIOD).word(line.activity().period());
    row.raw(GAS).textOrNull(line.gas());
    row.raw(MASS).number(line.mass().value());
    row.raw(CO2E).number(line.co2e().value());
    row.raw(FORMULA).word(line.formula());
    row.raw(OPERANDS);
    List<Derivation> operands = line.operands();
    for (int i = 0; i < operands.size(); i++) {
      if (i > 0) {
        row.raw(COMMA);
      }
      operand(operands.get(i));
    }
    row.raw(END_OF_LINE);
  }

  /** The scope of the park that the line is part of; transfers inside it are of none. */
  private void scope(EmissionLine line) {
    row.raw(SCOPE);
    if (line.account() == Account.SCOPE1) {
      row.raw(ONE);
    } else if (line.account() == Account.SCOPE2 && !line.activity().transfer()) {
      row.raw(TWO);
    } else {
      row.nothing();
    }
  }

  /** Factors and settings are mostly the same objects in many lines; cells are of one row. */
  private void operand(Derivation operand) {
    if (operand.source().isPresent() && operand.source().get() instanceof Source.Row source) {
      cell(operand, source);
      return;
    }
    byte[] known = shared.get(operand);
    if (known != null) {
      row.raw(known);
      return;
    }
    int start = row.size();
    members(operand);
    if (shared.size() < SHARED) {
      shared.put(operand, row.since(start));
    }
  }

  /** The quantity of a row stands in the lines of all its gases, one after another. */
  private void cell(Derivation operand, Source.Row source) {
    if (last.isPresent() && last.get().is(operand, source)) {
      row.raw(last.get().json());
      return;
    }
    int start = row.size();
    members(operand);
    last = Optional.of(new Cell(operand, source, row.since(start)));
  }

  /** A cell as it was written. */
  private record Cell(Derivation operand, Source.Row source, byte[] json) {
    private boolean is(Derivation other, Source.Row of) {
      return source.equals(of)
          && operand.label().equals(other.label())
          && operand.unit().equals(other.unit())
          && operand.value().equals(other.value());
    }
  }

  private void members(Derivation operand) {
    row.raw(NAME).word(operand.label());
    row.raw(VALUE).number(operand.value());
    row.raw(UNIT).word(operand.unit());
    if (operand.source().isPresent()) {
      source(operand.source().get());
    } else {
      formulation(operand.operation());
    }
    row.raw(END);
  }

  /** A figure that is neither read nor plain arithmetic, such as the enthalpy of steam. */
  private void formulation(Operation operation) {
    row.raw(FACTOR).nothing();
    row.raw(SOURCE).text(operation.formulation().orElse(""));
    String reason =
        formulations.computeIfAbsent(
            operation, each -> wording.text("operation." + each.name().toLowerCase(Locale.ROOT)));
    row.raw(REASON).text(reason);
  }

  private void source(Source source) {
    if (source instanceof Source.Factor factor) {
      row.raw(FACTOR).text(factor.factor().id());
      row.raw(SOURCE).text(factor.factor().provenance().text());
      row.raw(REASON).textOrNull(factor.reason());
    } else if (source instanceof Source.Row cell) {
      row.raw(FACTOR).nothing();
      row.raw(SOURCE).text(cell.where().tableText());
      row.raw(REASON).textOrNull(cell.evidence());
    } else if (source instanceof Source.Setting setting) {
      row.raw(FACTOR).nothing();
      row.raw(SOURCE).text(setting.citation());
      row.raw(REASON).text(setting.key());
    }
  }
}
