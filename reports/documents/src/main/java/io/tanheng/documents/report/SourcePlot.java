package io.tanheng.documents.report;

import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.documents.html.Markup;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.TextWidth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Bands from activities by way of their category to the scopes, as wide as their tonnes. */
final class SourcePlot {
  /** So many activities have a band of their own; the others of a category share one. */
  private static final int SHOWN = 10;

  private static final double HEIGHT = 300;
  private static final double GAP = 15;
  private static final double BAR = 10;
  private static final double[] COLUMNS = {232, 486, 740};
  private static final int WIDTH = 22;
  private static final String OTHERS = "";

  /** A bar of the plot, filled from above as bands leave or reach it. */
  private static final class Node {
    private final String name;
    private final BigDecimal tonnes;
    private double y;
    private double left;
    private double right;

    Node(String name, BigDecimal tonnes) {
      this.name = name;
      this.tonnes = tonnes;
    }
  }

  /** A band. */
  private record Band(Node from, Node to, String style) {}

  private final Sheet sheet;
  private final Map<String, Map<String, BigDecimal>> sources = new TreeMap<>();
  private final Map<String, Boolean> direct = new TreeMap<>();
  private final Map<String, String> names = new TreeMap<>();
  private double scale;

  SourcePlot(Sheet sheet) {
    this.sheet = sheet;
    sheet.evaluation().inventory().lines().forEach(this::add);
    sources.values().forEach(each -> each.values().removeIf(t -> t.signum() <= 0));
    sources.values().removeIf(Map::isEmpty);
    bound();
  }

  private void add(EmissionLine line) {
    boolean purchase = line.account() == Account.SCOPE2 && !line.activity().transfer();
    if (line.account() != Account.SCOPE1 && !purchase) {
      return;
    }
    String category = line.activity().category().word();
    direct.put(category, !purchase);
    String code = line.activity().activity().code();
    names.putIfAbsent(code, sheet.wording().name(line.activity().activity()));
    sources
        .computeIfAbsent(category, none -> new TreeMap<>())
        .merge(code, line.tonnes(), BigDecimal::add);
  }

  /** Merges what is too small to be seen. */
  private void bound() {
    List<BigDecimal> all =
        sources.values().stream()
            .flatMap(each -> each.values().stream())
            .sorted(Comparator.reverseOrder())
            .toList();
    if (all.size() <= SHOWN) {
      return;
    }
    BigDecimal least = all.get(SHOWN - 1);
    for (Map<String, BigDecimal> each : sources.values()) {
      Map<String, BigDecimal> small = new TreeMap<>(each);
      small.values().removeIf(t -> t.compareTo(least) >= 0);
      if (small.size() > 1) {
        each.keySet().removeAll(small.keySet());
        each.put(OTHERS, small.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
      }
    }
  }

  void write() {
    if (sources.isEmpty()) {
      return;
    }
    List<Node> activities = new ArrayList<>();
    List<Node> categories = new ArrayList<>();
    Map<Boolean, Node> scopes = new LinkedHashMap<>();
    List<Band> bands = new ArrayList<>();
    for (boolean scope1 : new boolean[] {true, false}) {
      List<String> words = ordered(scope1);
      if (words.isEmpty()) {
        continue;
      }
      BigDecimal whole = words.stream().map(this::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
      String label = sheet.wording().label(scope1 ? "scope1" : "scope2_location");
      Node scope = new Node(label, whole);
      scopes.put(scope1, scope);
      for (String word : words) {
        Node category = new Node(sheet.wording().word("category", word), tonnes(word));
        categories.add(category);
        String style = "f" + (categories.size() - 1) % 8;
        bands.add(new Band(category, scope, style));
        activities(word, category, style, activities, bands);
      }
    }
    List<Node> ends = List.copyOf(scopes.values());
    double height = place(List.of(activities, categories, ends));
    draw(List.of(activities, categories, ends), bands, height);
  }

  private List<String> ordered(boolean scope1) {
    return sources.keySet().stream()
        .filter(each -> Boolean.TRUE.equals(direct.get(each)) == scope1)
        .sorted(Comparator.comparing(this::tonnes).reversed())
        .toList();
  }

  private void activities(
      String word, Node category, String style, List<Node> activities, List<Band> bands) {
    sources.getOrDefault(word, Map.of()).entrySet().stream()
        .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
        .forEach(
            each -> {
              String name = names.getOrDefault(each.getKey(), sheet.say("report.others"));
              Node activity = new Node(name, each.getValue());
              activities.add(activity);
              bands.add(new Band(activity, category, style));
            });
  }

  private BigDecimal tonnes(String category) {
    return sources.getOrDefault(category, Map.of()).values().stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Places all bars; the height of the plot. */
  private double place(List<List<Node>> columns) {
    BigDecimal whole =
        columns.get(2).stream().map(n -> n.tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
    scale = HEIGHT / whole.doubleValue();
    double height = columns.stream().mapToDouble(this::height).max().orElse(0);
    for (List<Node> column : columns) {
      double y = (height - height(column)) / 2 + 8;
      for (Node node : column) {
        node.y = y;
        y += size(node) + GAP;
      }
    }
    return height + 16;
  }

  private double height(List<Node> column) {
    return column.stream().mapToDouble(this::size).sum() + GAP * (column.size() - 1);
  }

  private double size(Node node) {
    return Math.max(node.tonnes.doubleValue() * scale, 2);
  }

  private void draw(List<List<Node>> columns, List<Band> bands, double height) {
    Markup html = sheet.html();
    html.raw("<figure class=\"wide\"><svg class=\"flow\" viewBox=\"0 0 960 " + at(height));
    html.raw("\" role=\"img\" aria-label=\"").text(sheet.say("report.flow")).raw("\">");
    for (Band band : bands) {
      band(band, columns.get(1).contains(band.from()) ? 1 : 0);
    }
    for (int i = 0; i < columns.size(); i++) {
      for (Node node : columns.get(i)) {
        node(node, i);
      }
    }
    html.raw("</svg><figcaption>").text(sheet.say("report.flow")).raw("</figcaption></figure>");
  }

  private void band(Band band, int column) {
    double width = Math.max(band.from().tonnes.doubleValue() * scale, 1);
    double x = COLUMNS[column] + BAR;
    double end = COLUMNS[column + 1];
    double y = band.from().y + band.from().right + width / 2;
    double to = band.to().y + band.to().left + width / 2;
    band.from().right += width;
    band.to().left += width;
    double mid = (x + end) / 2;
    sheet
        .html()
        .raw(
            "<path class=\"" + band.style() + "\" stroke-width=\"" + at(width) + "\" d=\"M" + at(x))
        .raw(
            " " + at(y) + "C" + at(mid) + " " + at(y) + " " + at(mid) + " " + at(to) + " "
                + at(end))
        .raw(" " + at(to) + "\"/>");
  }

  private void node(Node node, int column) {
    double x = COLUMNS[column];
    double y = node.y + size(node) / 2 + 4;
    Markup html = sheet.html();
    html.raw("<rect x=\"" + at(x) + "\" y=\"" + at(node.y) + "\" width=\"" + at(BAR));
    html.raw("\" height=\"" + at(size(node)) + "\"/><text x=\"");
    html.raw(at(column == 0 ? x - 8 : x + BAR + 8) + "\" y=\"" + at(y));
    html.raw(column == 0 ? "\" text-anchor=\"end\">" : "\">").text(shortened(node.name) + " ");
    html.raw("<tspan>").text(Figures.amount(node.tonnes)).raw("</tspan></text>");
  }

  /** A name that fits beside its bar; Chinese letters are twice as wide. */
  private static String shortened(String name) {
    StringBuilder fitting = new StringBuilder();
    for (int i = 0; i < name.length() && TextWidth.of(fitting.toString()) < WIDTH; i++) {
      fitting.append(name.charAt(i));
    }
    return fitting.length() < name.length() ? fitting.toString().strip() + "…" : name;
  }

  private static String at(double place) {
    return BigDecimal.valueOf(place).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }
}
