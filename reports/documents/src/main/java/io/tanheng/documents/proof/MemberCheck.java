package io.tanheng.documents.proof;

import io.tanheng.factors.issue.Issue;
import io.tanheng.factors.issue.Location;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares what a proof says with what it says when it is made again, and names each cause. */
final class MemberCheck {
  private static final String NONE = "–";
  private static final Pattern INPUT = Pattern.compile("inputs\\[(.*)]\\.(\\w+)(#\\d+)?");
  private static final Pattern SET = Pattern.compile("factor_sets\\[(.*)]\\.(\\w+)(#\\d+)?");
  private static final Pattern RULES = Pattern.compile("(method|profile)\\.sha256");
  private static final Pattern SEAL = Pattern.compile("digest|signature\\..*|engine");

  private final Map<String, String> recorded;
  private final Map<String, String> found;
  private final List<Issue> differences;

  MemberCheck(Map<String, String> recorded, Map<String, String> found, List<Issue> differences) {
    this.recorded = recorded;
    this.found = found;
    this.differences = differences;
  }

  /** The digest of the result. */
  void result() {
    String path = "result.sha256";
    if (differs(path)) {
      add("result-differs", "", "recorded", at(recorded, path), "found", at(found, path));
    }
  }

  /** Everything that no other finding names. */
  void others() {
    for (String path : paths()) {
      if (differs(path) && !named(path)) {
        String was = at(recorded, path);
        add("proof-member", "", "path", path, "recorded", was, "found", at(found, path));
      }
    }
  }

  /** The shipped method and profile; an older proof names them without a digest. */
  void rules() {
    for (String path : paths()) {
      Matcher member = RULES.matcher(path);
      String id = member.matches() ? member.group(1) + ".id" : "";
      if (!id.isEmpty() && recorded.containsKey(path) && differs(path) && !differs(id)) {
        String name = at(recorded, id);
        add(member.group(1) + "-changed", "", facts(member.group(1), name, path));
      }
    }
  }

  /** The files. */
  void inputs() {
    group(INPUT, "name", "input", "file");
  }

  /** The factor sets. */
  void sets() {
    group(SET, "id", "factor-set", "set");
  }

  private void group(Pattern kind, String key, String code, String fact) {
    for (String path : paths()) {
      Matcher member = kind.matcher(path);
      if (!member.matches() || !differs(path)) {
        continue;
      }
      String name = member.group(1);
      String file = code.equals("input") ? name : "";
      if (member.group(2).equals(key)) {
        add(code + turn(path), file, facts(fact, name, path));
      } else if (member.group(2).equals("sha256") && turn(path).equals("-changed")) {
        add(code + "-changed", file, facts(fact, name, path));
      }
    }
  }

  /** What became of a member. */
  private String turn(String path) {
    if (!found.containsKey(path)) {
      return "-missing";
    }
    return recorded.containsKey(path) ? "-changed" : "-added";
  }

  private String[] facts(String fact, String name, String path) {
    return new String[] {fact, name, "recorded", at(recorded, path), "found", at(found, path)};
  }

  /** Whether another finding names the path already, or it says nothing of the result. */
  private boolean named(String path) {
    if (SEAL.matcher(path).matches()
        || RULES.matcher(path).matches()
        || path.equals("result.sha256")) {
      return true;
    }
    if (path.equals("result.canonical_sha256")) {
      return differs("result.sha256");
    }
    return named(path, INPUT, "name") || named(path, SET, "id");
  }

  private boolean named(String path, Pattern kind, String key) {
    Matcher member = kind.matcher(path);
    if (!member.matches()) {
      return false;
    }
    String start = path.substring(0, member.start(2));
    return differs(start + key) || differs(start + "sha256");
  }

  private boolean differs(String path) {
    return !at(recorded, path).equals(at(found, path));
  }

  private static String at(Map<String, String> members, String path) {
    return members.getOrDefault(path, NONE);
  }

  private Set<String> paths() {
    Set<String> paths = new LinkedHashSet<>(recorded.keySet());
    paths.addAll(found.keySet());
    return paths;
  }

  private void add(String code, String file, String... facts) {
    Location where = file.isEmpty() ? Location.BOOK : Location.file(file);
    differences.add(Issue.error(code, "", where, facts));
  }
}
