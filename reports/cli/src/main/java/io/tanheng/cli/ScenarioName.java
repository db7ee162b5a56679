package io.tanheng.cli;

import io.tanheng.documents.text.Wording;
import io.tanheng.planning.scenario.Regrets;
import io.tanheng.planning.scenario.ScenarioFile;

/** Names of the pathways of a plan, as people read them. */
final class ScenarioName {
  private static final String GROUP = "plan.scenario";

  private ScenarioName() {}

  /** The name of a pathway; one of a file of the planner's own has the name of the file. */
  static String of(String pathway, Wording wording) {
    if (pathway.startsWith(Regrets.OPTIMISED)) {
      String method = pathway.substring(Regrets.OPTIMISED.length());
      return wording.text("plan.scenario.optimised.by", "method", method);
    }
    if (pathway.startsWith(ScenarioFile.OWN)) {
      return pathway.substring(ScenarioFile.OWN.length());
    }
    return wording.word(GROUP, pathway);
  }
}
