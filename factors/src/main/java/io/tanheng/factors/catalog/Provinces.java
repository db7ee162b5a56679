package io.tanheng.factors.catalog;

import io.tanheng.factors.issue.Issue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The provinces and grid regions of the grid factors. */
final class Provinces {
  private static final Set<String> HEADER =
      Set.of("code", "gbt2260", "name_en", "name_zh", "grid_region");
  private static final Set<String> REGION_HEADER = Set.of("code", "name_en", "name_zh");

  private final Map<String, String> regionOf = new LinkedHashMap<>();
  private final List<String> regions = new ArrayList<>();

  private Provinces() {}

  /**
   * The shipped tables.
   *
   * @throws IllegalStateException naming file and line where one is broken
   */
  static Provinces read() {
    Provinces provinces = new Provinces();
    for (Cells row : rows("regions.csv", REGION_HEADER)) {
      provinces.regions.add(row.required("code"));
    }
    for (Cells row : rows("provinces.csv", HEADER)) {
      provinces.regionOf.put(row.required("code"), row.text("grid_region"));
    }
    return provinces;
  }

  private static List<Cells> rows(String file, Set<String> header) {
    ShippedFiles files = new ShippedFiles("places");
    List<Issue> issues = new ArrayList<>();
    List<Cells> rows = CsvTable.read(files.name(file), files.get(file), header, issues).rows();
    if (!issues.isEmpty()) {
      throw ShippedSets.broken(issues);
    }
    return rows;
  }

  List<String> codes() {
    return List.copyOf(regionOf.keySet());
  }

  List<String> regions() {
    return List.copyOf(regions);
  }

  /** The grid region of a province; absent where it spans two, or is not known. */
  Optional<String> region(String province) {
    return Optional.ofNullable(regionOf.get(province)).filter(region -> !region.isEmpty());
  }
}
