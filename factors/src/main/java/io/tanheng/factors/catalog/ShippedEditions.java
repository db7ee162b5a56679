package io.tanheng.factors.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of the sets that ship with the library, so that an edition can be kept. */
public final class ShippedEditions {
  private ShippedEditions() {}

  /** The ids of the shipped sets, in the order of the library. */
  public static List<String> ids() {
    return List.copyOf(ShippedSets.all().keySet());
  }

  /**
   * Manifest and tables of a shipped set by their names; a folder of them is read as that set.
   *
   * @throws IllegalStateException where there is no shipped set of that id
   */
  public static Map<String, byte[]> files(String id) {
    ShippedFiles folder = new ShippedFiles("sets/" + id);
    byte[] manifest = folder.get(Manifest.FILE);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(Manifest.FILE, manifest);
    ManifestReader.read(folder.name(Manifest.FILE), manifest, new ArrayList<>())
        .map(Manifest::tables)
        .orElse(List.of())
        .forEach(table -> files.put(table.file(), folder.get(table.file())));
    return files;
  }
}
