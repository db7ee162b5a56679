package io.tanheng.accounting.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test decides every byte of its XML. */
final class XlsxFile {
  static final String PARK =
      """
      <row r="1"><c r="A1" t="inlineStr"><is><t>key</t></is></c>\
      <c r="B1" t="inlineStr"><is><t>value</t></is></c></row>
      """
          + setting(2, "park_id", "P1")
          + setting(3, "name", "Test Park")
          + setting(4, "park_type", "industrial")
          + setting(5, "province", "CN-SH")
          + setting(6, "reporting_year", "2024");

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder targets = new StringBuilder();
  private String columns = "";
  private int count;

  XlsxFile() {
    targets.append(relation("st", "styles", "styles.xml"));
    targets.append(relation("ss", "sharedStrings", "/xl/sharedStrings.xml"));
    styles("");
    shared("");
  }

  private static String setting(int row, String key, String value) {
    return "<row r='%d'>%s%s</row>".formatted(row, text("A" + row, key), text("B" + row, value));
  }

  /** A cell with an inline string. */
  static String text(String cell, String text) {
    return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(cell, text);
  }

  /** A row of inline strings from column A on; cells that begin with {@code <} are raw XML. */
  static String row(int row, String... cells) {
    StringBuilder xml = new StringBuilder("<row r='" + row + "'>");
    for (int i = 0; i < cells.length; i++) {
      String at = "" + (char) ('A' + i) + row;
      String raw = cells[i].replace("<c ", "<c r='" + at + "' ");
      xml.append(cells[i].startsWith("<") ? raw : cells[i].isEmpty() ? "" : text(at, cells[i]));
    }
    return xml.append("</row>").toString();
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>"
        .formatted(id, RELATIONS, type, target);
  }

  XlsxFile styles(String xml) {
    return part("xl/styles.xml", "<styleSheet xmlns='%s'>%s</styleSheet>".formatted(MAIN, xml));
  }

  XlsxFile shared(String xml) {
    return part("xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, xml));
  }

  /** A sheet with these rows. */
  XlsxFile sheet(String name, String rows) {
    return sheet(name, "visible", rows, "");
  }

  /** What the next sheets say of their columns. */
  XlsxFile columns(String xml) {
    columns = xml;
    return this;
  }

  XlsxFile sheet(String name, String state, String rows, String behind) {
    count++;
    sheets.append(
        "<sheet name='%s' sheetId='%d' state='%s' r:id='r%d'/>"
            .formatted(name, count, state, count));
    targets.append(relation("r" + count, "worksheet", "worksheets/sheet" + count + ".xml"));
    return part(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet xmlns='%s'>%s<sheetData>%s</sheetData>%s</worksheet>"
            .formatted(MAIN, columns, rows, behind));
  }

  XlsxFile part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  Path write(Path file) {
    part("_rels/.rels", relations(relation("b", "officeDocument", "xl/workbook.xml")));
    part("xl/_rels/workbook.xml.rels", relations(targets.toString()));
    part(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><workbookPr/><sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATIONS, sheets));
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static String relations(String xml) {
    String name = "http://schemas.openxmlformats.org/package/2006/relationships";
    return "<Relationships xmlns='%s'>%s</Relationships>".formatted(name, xml);
  }
}
