package io.tanheng.planning.plan;

import io.tanheng.planning.scenario.Bridge;
import io.tanheng.planning.scenario.Regret;
import io.tanheng.planning.sensitivity.Chances;
import io.tanheng.planning.sensitivity.Tornado;
import java.util.List;
import java.util.Optional;

/**
 * Pathways looked at from other sides.
 *
 * @param next what to do next year
 * @param bridges from the reporting year to every year of the pathway that is followed, and to the
 *     first and the last year of each other
 * @param regret what a choice lacks under another method; absent where no other was asked for, or a
 *     year cannot be evaluated under it
 * @param tornado of the pathway that is followed
 * @param chances of the pathway that is followed
 * @param leftOut sides for which there was no time; their results are absent, or bridges fewer
 */
public record Appraisal(
    NextYear next,
    List<Bridge> bridges,
    Optional<Regret> regret,
    Optional<Tornado> tornado,
    Optional<Chances> chances,
    List<Side> leftOut) {
  public Appraisal {
    bridges = List.copyOf(bridges);
    leftOut = List.copyOf(leftOut);
  }
}
