package io.tanheng.accounting.uncertainty.simulation;

/** Works lanes, one after another, on one thread. */
final class Worker {
  private final Plan plan;
  private final Explained explained;
  private final Workspace workspace;
  private final double[] differences;

  Worker(Plan plan, Explained explained) {
    this.plan = plan;
    this.explained = explained;
    this.workspace = new Workspace(plan);
    this.differences = new double[plan.block];
  }

  /** Works a lane, giving the values to a keeper. */
  Sums run(Lane lane, Keeper keeper) {
    Sums sums = new Sums(plan.results, explained.count(), plan.variables.size());
    for (int first = lane.from(); first < lane.to(); first += plan.block) {
      int count = Math.min(plan.block, lane.to() - first);
      workspace.run(first, count);
      sums.trials += count;
      for (int i = 0; i < plan.results; i++) {
        keeper.keep(i, workspace.result(i), first, count);
        add(sums, i, count);
      }
    }
    return sums;
  }

  private void add(Sums sums, int result, int count) {
    BlockLoops.subtract(differences, workspace.result(result), plan.origins[result], count);
    sums.difference[result] += BlockLoops.sum(differences, count);
    sums.square[result] += BlockLoops.dot(differences, differences, count);
    int place = explained.place(result);
    if (place >= 0) {
      for (int variable : explained.variables(place)) {
        sums.cross[place][variable] +=
            BlockLoops.dot(workspace.value(variable), differences, count);
      }
    }
  }
}
