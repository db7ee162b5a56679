package io.tanheng.documents.plot;

import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.emission.Account;
import io.tanheng.accounting.emission.EmissionLine;
import io.tanheng.accounting.evaluation.Evaluation;
import io.tanheng.accounting.inventory.GroupedTotals;
import io.tanheng.documents.plot.Drawing.Sketch;
import io.tanheng.documents.plot.Shape.Anchor;
import io.tanheng.documents.text.Figures;
import io.tanheng.documents.text.TextWidth;
import io.tanheng.documents.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Bands from activities by way of their category to the scopes, as wide as their tonnes. */
final class FlowPlot {
  /** So many activities have a band of their own; the others of a category share one. */
  private static final int SHOWN = 10;

  private static final double HEIGHT = 300;
  private static final double GAP = 15;
  private static final double BAR = 10;
  private static final double MARGIN = 8;
  private static final double[] COLUMNS = {232, 486, 740};
  private static final double WIDTH = 960;
  private static final int LETTERS = 22;
  private static final double SIZE = 13;
  private static final double PALE = 0.42;
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
  private record Band(Node from, Node to, Ink ink) {}

  private final Wording wording;
  private final Map<String, Map<String, BigDecimal>> sources = new TreeMap<>();
  private final Map<String, Boolean> direct = new TreeMap<>();
  private final Map<String, String> names = new TreeMap<>();
  private final List<Node> activities = new ArrayList<>();
  private final List<Node> categories = new ArrayList<>();
  private final List<Node> scopes = new ArrayList<>();
  private final List<Band> bands = new ArrayList<>();
  private final Sketch sketch = new Sketch();
  private double scale;

  private FlowPlot(Evaluation evaluation, Wording wording) {
    this.wording = wording;
    evaluation.inventory().lines().forEach(this::add);
    GroupedTotals.zeroRated(evaluation.inventory()).ifPresent(zero -> less(zero.value()));
    sources.values().forEach(each -> each.values().removeIf(t -> t.signum() <= 0));
    sources.values().removeIf(Map::isEmpty);
    bound();
  }

  /** The plot; absent where nothing is emitted. */
  static Optional<Drawing> of(Evaluation evaluation, Wording wording) {
    FlowPlot plot = new FlowPlot(evaluation, wording);
    return plot.sources.isEmpty() ? Optional.empty() : Optional.of(plot.drawing());
  }

  private void add(EmissionLine line) {
    boolean purchase = line.account() == Account.SCOPE2 && !line.activity().transfer();
    if (line.account() != Account.SCOPE1 && !purchase) {
      return;
    }
    String category = line.activity().category().word();
    direct.put(category, !purchase);
    String code = line.activity().activity().code();
    names.putIfAbsent(code, wording.name(line.activity().activity()));
    sources
        .computeIfAbsent(category, none -> new TreeMap<>())
        .merge(code, line.tonnes(), BigDecimal::add);
  }

  /** Takes off green power that counts 0 where it is bought. */
  private void less(BigDecimal tonnes) {
    Map<String, BigDecimal> bought = sources.get(Category.PURCHASED_ELECTRICITY.word());
    if (bought != null) {
      bought.replaceAll((code, before) -> before.subtract(tonnes));
    }
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

  private Drawing drawing() {
    scope(true);
    scope(false);
    double height = place();
    bands.forEach(band -> band(band, categories.contains(band.from()) ? 1 : 0));
    activities.forEach(node -> node(node, 0));
    categories.forEach(node -> node(node, 1));
    scopes.forEach(node -> node(node, 2));
    return sketch.drawing(WIDTH, height, wording.text("plot.flow"));
  }

  private void scope(boolean scope1) {
    List<String> words = ordered(scope1);
    if (words.isEmpty()) {
      return;
    }
    BigDecimal whole = words.stream().map(this::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
    Node scope = new Node(wording.label(scope1 ? "scope1" : "scope2_location"), whole);
    scopes.add(scope);
    for (String word : words) {
      Ink ink = Ink.kind(categories.size());
      Node category = new Node(wording.word("category", word), tonnes(word));
      categories.add(category);
      bands.add(new Band(category, scope, ink));
      activities(word, category, ink);
    }
  }

  private List<String> ordered(boolean scope1) {
    return sources.keySet().stream()
        .filter(each -> Boolean.TRUE.equals(direct.get(each)) == scope1)
        .sorted(Comparator.comparing(this::tonnes).reversed())
        .toList();
  }

  private void activities(String word, Node category, Ink ink) {
    sources.getOrDefault(word, Map.of()).entrySet().stream()
        .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
        .forEach(
            each -> {
              String name = names.getOrDefault(each.getKey(), wording.text("plot.others"));
              Node activity = new Node(name, each.getValue());
              activities.add(activity);
              bands.add(new Band(activity, category, ink));
            });
  }

  private BigDecimal tonnes(String category) {
    return sources.getOrDefault(category, Map.of()).values().stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Places all bars; the height of the plot. */
  private double place() {
    BigDecimal whole = scopes.stream().map(n -> n.tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
    scale = HEIGHT / whole.doubleValue();
    List<List<Node>> columns = List.of(activities, categories, scopes);
    double height = columns.stream().mapToDouble(this::height).max().orElse(0);
    for (List<Node> column : columns) {
      double y = (height - height(column)) / 2 + MARGIN;
      for (Node node : column) {
        node.y = y;
        y += size(node) + GAP;
      }
    }
    return height + 2 * MARGIN;
  }

  private double height(List<Node> column) {
    return column.stream().mapToDouble(this::size).sum() + GAP * (column.size() - 1);
  }

  private double size(Node node) {
    return Math.max(node.tonnes.doubleValue() * scale, 2);
  }

  private void band(Band band, int column) {
    double width = Math.max(band.from().tonnes.doubleValue() * scale, 1);
    double y = band.from().y + band.from().right;
    double to = band.to().y + band.to().left;
    band.from().right += width;
    band.to().left += width;
    Outline outline = Outline.band(COLUMNS[column] + BAR, y, COLUMNS[column + 1], to, width);
    sketch.area(outline, PALE, band.ink());
  }

  private void node(Node node, int column) {
    double x = COLUMNS[column];
    double y = node.y + size(node) / 2 + SIZE / 3;
    sketch.box(x, node.y, BAR, size(node), Ink.TOTAL);
    String text = shortened(node.name) + "  " + Figures.amount(node.tonnes);
    if (column == 0) {
      sketch.words(x - 8, y, SIZE, Anchor.END, text, Ink.INK);
    } else {
      sketch.words(x + BAR + 8, y, SIZE, Anchor.START, text, Ink.INK);
    }
  }

  /** A name that fits beside its bar; Chinese letters are twice as wide. */
  private static String shortened(String name) {
    return shortened(name, LETTERS);
  }

  /** A text of at most so many Latin letters. */
  static String shortened(String name, int letters) {
    StringBuilder fitting = new StringBuilder();
    for (int i = 0; i < name.length() && TextWidth.of(fitting.toString()) < letters; i++) {
      fitting.append(name.charAt(i));
    }
    return fitting.length() < name.length() ? fitting.toString().strip() + "…" : name;
  }
}
