package io.tanheng.accounting.emission;

import io.tanheng.accounting.activity.ActivityRecord;
import io.tanheng.accounting.activity.Category;
import io.tanheng.accounting.activity.Supply;
import io.tanheng.accounting.emission.Resolver.Resolution;
import io.tanheng.accounting.park.EnterpriseId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Chooses the factors of the lines of one book: once for lines that differ in amount, month and
 * proof only.
 */
public final class SharedFactors {
  private final Resolver resolver;
  private final Workings workings = new Workings();
  private final Map<Kind, Shared> known = new HashMap<>();

  /** Choices of that resolver, which takes what is wrong or to be known. */
  public SharedFactors(Resolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Chooses every factor of a line.
   *
   * @return absent where the resolver was told why the line cannot be priced or is left out
   */
  public Optional<PricedLine> resolve(ActivityRecord record) {
    if (ownFactors(record)) {
      return EmissionMethods.resolve(record, resolver).map(workings::single);
    }
    Kind kind = Kind.of(record);
    Shared shared = known.get(kind);
    return shared == null ? chosen(record, kind) : Optional.of(shared.line(record));
  }

  private Optional<PricedLine> chosen(ActivityRecord record, Kind kind) {
    Resolution resolution = resolver.resolve(record);
    Optional<ResolvedActivity> resolved = resolution.resolved();
    if (!resolution.shareable() || resolved.flatMap(line -> line.forLine(record)).isEmpty()) {
      return resolved.map(workings::single);
    }
    LineModel model = new LineModel(workings, resolved.get());
    known.put(kind, new Shared(resolution, model));
    return Optional.of(model.line(record));
  }

  /** What was chosen for a line, for others of its kind, which are counted in its notes. */
  private record Shared(Resolution resolution, LineModel model) {
    private PricedLine line(ActivityRecord record) {
      resolution.countOneMore();
      return model.line(record);
    }
  }

  /** A line with figures of its own is nobody's model. */
  private static boolean ownFactors(ActivityRecord record) {
    return record.ncv().isPresent()
        || record.carbonContent().isPresent()
        || record.oxidation().isPresent()
        || record.ef().isPresent()
        || record.purity().isPresent();
  }

  /** Everything of a line that the choice of its factors may depend on. */
  private record Kind(
      EnterpriseId enterprise,
      int year,
      Category category,
      String activity,
      String unit,
      Optional<EnterpriseId> counterparty,
      Supply supply,
      boolean attributeSold,
      boolean evident,
      Optional<BigDecimal> density,
      SortedMap<String, String> parameters,
      Optional<BigDecimal> pressure,
      Optional<BigDecimal> temperature) {
    /** By hand, as every line of a book asks. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Kind kind
          && year == kind.year
          && category == kind.category
          && supply == kind.supply
          && attributeSold == kind.attributeSold
          && evident == kind.evident
          && activity.equals(kind.activity)
          && enterprise.value().equals(kind.enterprise.value())
          && unit.equals(kind.unit)
          && counterparty.equals(kind.counterparty)
          && density.equals(kind.density)
          && parameters.equals(kind.parameters)
          && pressure.equals(kind.pressure)
          && temperature.equals(kind.temperature);
    }

    /** Of what mostly differs; the other components are compared only. */
    @Override
    public int hashCode() {
      return 31 * (31 * enterprise.value().hashCode() + activity.hashCode())
          + category.hashCode()
          + year;
    }

    private static Kind of(ActivityRecord record) {
      return new Kind(
          record.enterprise(),
          record.period().year(),
          record.category(),
          record.activity().code(),
          record.unit().symbol(),
          record.counterparty(),
          record.supply(),
          record.attributeSold(),
          !record.evidence().isBlank(),
          record.density(),
          record.parameters(),
          record.pressure(),
          record.temperature());
    }
  }
}
