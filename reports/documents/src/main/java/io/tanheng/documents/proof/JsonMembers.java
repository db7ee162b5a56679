package io.tanheng.documents.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Reads a document as its values in order, each with its path: {@code
 * tonnes.covered[LOT1].serials}. An element of an array goes by its first word, or by its place
 * where it has none.
 */
final class JsonMembers implements AutoCloseable {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** An object or array that is open. */
  private static final class Frame {
    private final boolean array;
    private int at = -1;
    private String name = "";
    private String label = "";

    Frame(boolean array) {
      this.array = array;
    }
  }

  private final JsonParser in;
  private final boolean labelled;
  private final Deque<Frame> open = new ArrayDeque<>();
  private String path = "";
  private String value = "";

  private JsonMembers(InputStream stream, boolean labelled) throws IOException {
    this.in = FACTORY.createParser(stream);
    this.labelled = labelled;
  }

  /** Elements of arrays go by their first word. */
  static JsonMembers byWord(InputStream stream) throws IOException {
    return new JsonMembers(stream, true);
  }

  /** Elements of arrays go by their place. */
  static JsonMembers byPlace(InputStream stream) throws IOException {
    return new JsonMembers(stream, false);
  }

  /**
   * Goes to the next value, or the end of an empty object or array.
   *
   * @return whether there is one
   * @throws com.fasterxml.jackson.core.JsonProcessingException where it is not JSON
   */
  boolean next() throws IOException {
    for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
      if (token == JsonToken.FIELD_NAME) {
        open.element().name = in.currentName();
      } else if (token.isStructEnd()) {
        open.pop();
      } else {
        arrived();
        if (token.isStructStart()) {
          open.push(new Frame(token == JsonToken.START_ARRAY));
        } else {
          scalar(token);
          return true;
        }
      }
    }
    return false;
  }

  private void arrived() {
    Frame frame = open.peek();
    if (frame != null && frame.array) {
      frame.at++;
    }
  }

  private void scalar(JsonToken token) throws IOException {
    value = in.getText();
    Frame frame = open.peek();
    if (labelled && token == JsonToken.VALUE_STRING) {
      label(frame);
    }
    path = spelt();
  }

  private void label(Frame frame) {
    if (frame != null && !frame.array && frame.label.isEmpty()) {
      frame.label = value;
    }
  }

  private String spelt() {
    StringBuilder spelt = new StringBuilder();
    Frame outer = null;
    for (Iterator<Frame> frames = open.descendingIterator(); frames.hasNext(); ) {
      Frame frame = frames.next();
      if (outer != null && outer.array) {
        spelt.append('[').append(frame.label.isEmpty() ? "" + outer.at : frame.label).append(']');
      }
      if (!frame.array) {
        spelt.append(spelt.isEmpty() ? "" : ".").append(frame.name);
      }
      outer = frame;
    }
    return outer != null && outer.array ? spelt + "[" + outer.at + "]" : spelt.toString();
  }

  /** Where the value stands. */
  String path() {
    return path;
  }

  /** The value as it is written; {@code null} for none. */
  String value() {
    return value;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
