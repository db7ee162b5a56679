package io.tanheng.documents.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import io.tanheng.accounting.derivation.Derivation;
import io.tanheng.accounting.parallel.Chunks;
import io.tanheng.factors.quantity.Decimals;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Writes JSON members one after another: UTF-8, two blanks of indent but for long lists, {@code
 * \n}, figures with 17 digits and {@code null} for what is absent.
 */
public final class JsonPage implements AutoCloseable {
  /** Beyond these powers of ten a figure is written with an exponent. */
  private static final int LARGEST_PLAIN = 21;

  private static final int SMALLEST_PLAIN = -12;
  private static final String INDENT = "  ";
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Writes the inside of an object, an array or one of their elements. */
  @FunctionalInterface
  public interface Content {
    /** Writes it. */
    void write() throws IOException;
  }

  /** Writes one element of a list. */
  @FunctionalInterface
  public interface Element<T> {
    /** Writes it. */
    void write(T element) throws IOException;
  }

  private final JsonGenerator out;
  private final OutputStream stream;

  private JsonPage(JsonGenerator out, OutputStream stream) {
    this.out = out;
    this.stream = stream;
  }

  /** A page that writes to a stream and leaves it open. */
  public static JsonPage to(OutputStream stream) throws IOException {
    JsonGenerator out = generator(stream);
    DefaultIndenter indent = new DefaultIndenter(INDENT, "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indent);
    printer.indentArraysWith(indent);
    out.setPrettyPrinter(printer);
    return new JsonPage(out, stream);
  }

  private static JsonGenerator generator(OutputStream stream) throws IOException {
    return FACTORY
        .createGenerator(stream)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
  }

  /** An object without a name: the document, or an element of an array. */
  public void object(Content content) throws IOException {
    out.writeStartObject();
    content.write();
    out.writeEndObject();
  }

  /** An object under a name. */
  public void object(String name, Content content) throws IOException {
    out.writeFieldName(name);
    object(content);
  }

  /** An array without a name, each element written by itself. */
  public <T> void array(Iterable<T> elements, Element<? super T> element) throws IOException {
    out.writeStartArray();
    for (T each : elements) {
      element.write(each);
    }
    out.writeEndArray();
  }

  /** An array under a name, each element written by itself. */
  public <T> void array(String name, Iterable<T> elements, Element<? super T> element)
      throws IOException {
    out.writeFieldName(name);
    array(elements, element);
  }

  /** An array of objects under a name. */
  public <T> void objects(String name, Iterable<T> elements, Element<? super T> inside)
      throws IOException {
    array(name, elements, each -> object(() -> inside.write(each)));
  }

  /** An array of strings under a name. */
  public void texts(String name, Iterable<String> elements) throws IOException {
    array(name, elements, out::writeString);
  }

  /**
   * An array of objects, each on one row of text: for so many that they are written by every
   * processor, in their order.
   *
   * @param text gives the text of some of the elements, with a text between two of them; called by
   *     any thread
   */
  <T> void rows(String name, List<T> elements, BiFunction<List<T>, byte[], byte[]> text)
      throws IOException {
    out.writeFieldName(name);
    out.writeStartArray();
    String between = ",\n" + INDENT.repeat(out.getOutputContext().getNestingDepth());
    byte[] comma = between.getBytes(StandardCharsets.UTF_8);
    try {
      Chunks.each(elements, chunk -> text.apply(chunk, comma), this::written);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    out.writeEndArray();
  }

  /** Elements of an array that are written already. */
  private void written(byte[] elements) {
    if (elements.length == 0) {
      return;
    }
    try {
      out.writeRawValue("");
      out.flush();
      stream.write(elements);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A string. */
  public void text(String name, String value) throws IOException {
    out.writeStringField(name, value);
  }

  /** A string, or null where it is blank and so does not apply. */
  public void textOrNull(String name, String value) throws IOException {
    if (value.isBlank()) {
      out.writeNullField(name);
    } else {
      text(name, value);
    }
  }

  /** A string, or null where it is absent. */
  public void text(String name, Optional<String> value) throws IOException {
    textOrNull(name, value.orElse(""));
  }

  /** A whole number. */
  public void number(String name, int value) throws IOException {
    out.writeNumberField(name, value);
  }

  /** A figure. */
  public void number(String name, BigDecimal value) throws IOException {
    out.writeFieldName(name);
    out.writeNumber(written(value));
  }

  /** A figure with all its digits, so that sums of what is written are exact. */
  public void exact(String name, BigDecimal value) throws IOException {
    out.writeFieldName(name);
    boolean none = value.signum() == 0;
    out.writeNumber(none ? "0" : value.stripTrailingZeros().toPlainString());
  }

  /** The value of a derivation. */
  public void number(String name, Derivation value) throws IOException {
    number(name, value.value());
  }

  /** The value of a derivation, or null where it cannot be computed. */
  public void number(String name, Optional<Derivation> value) throws IOException {
    if (value.isPresent()) {
      number(name, value.get());
    } else {
      out.writeNullField(name);
    }
  }

  /** A figure, or null where there is none. */
  public void numberOrNull(String name, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      number(name, value.get());
    } else {
      out.writeNullField(name);
    }
  }

  /** An object of figures by key, in the order of the map. */
  public void numbers(String name, Map<String, BigDecimal> values) throws IOException {
    object(
        name,
        () -> {
          for (Map.Entry<String, BigDecimal> each : values.entrySet()) {
            number(each.getKey(), each.getValue());
          }
        });
  }

  /** True or false. */
  public void truth(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  /** A member that has no value. */
  public void nothing(String name) throws IOException {
    out.writeNullField(name);
  }

  /** The figure as it stands in a file: plain digits unless it is very large or very small. */
  static String written(BigDecimal value) {
    BigDecimal written = Decimals.written(value);
    int magnitude = written.precision() - written.scale();
    boolean plain = magnitude <= LARGEST_PLAIN && magnitude > SMALLEST_PLAIN;
    return plain ? written.toPlainString() : written.toString();
  }

  /** Ends the document with a line break. */
  @Override
  public void close() throws IOException {
    out.writeRaw('\n');
    out.close();
  }
}
