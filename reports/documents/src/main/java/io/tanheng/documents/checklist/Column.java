package io.tanheng.documents.checklist;

import java.util.List;

/**
 * A column of a section.
 *
 * @param name heading
 * @param width its part of the width
 * @param kind what it holds
 * @param choices words to choose from; empty where anything may be written
 */
record Column(String name, int width, Kind kind, List<String> choices) {
  /** What a column holds. */
  enum Kind {
    TEXT,
    ID,
    NUMBER,
    /** To be filled in by the assessor. */
    OPEN
  }

  Column {
    choices = List.copyOf(choices);
  }

  static Column text(String name, int width) {
    return new Column(name, width, Kind.TEXT, List.of());
  }

  static Column id(String name, int width) {
    return new Column(name, width, Kind.ID, List.of());
  }

  static Column number(String name, int width) {
    return new Column(name, width, Kind.NUMBER, List.of());
  }

  static Column open(String name, int width) {
    return new Column(name, width, Kind.OPEN, List.of());
  }

  static Column choice(String name, int width, List<String> choices) {
    return new Column(name, width, Kind.OPEN, choices);
  }

  boolean open() {
    return kind == Kind.OPEN;
  }
}
