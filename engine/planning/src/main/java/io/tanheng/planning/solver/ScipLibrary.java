package io.tanheng.planning.solver;

import com.google.ortools.Loader;

/** The libraries of OR-Tools for this machine: for 64-bit Linux, macOS and Windows. */
final class ScipLibrary {
  private static final boolean LOADED = load();

  private ScipLibrary() {}

  /** Whether they are there; loads them the first time. */
  static boolean loaded() {
    return LOADED;
  }

  private static boolean load() {
    try {
      Loader.loadNativeLibraries();
      return true;
    } catch (UnsatisfiedLinkError | IllegalStateException none) {
      return false; // Another machine, or a folder for them that cannot be written.
    } catch (RuntimeException none) {
      if (none.getCause() instanceof java.io.IOException) {
        return false;
      }
      throw none;
    }
  }
}
