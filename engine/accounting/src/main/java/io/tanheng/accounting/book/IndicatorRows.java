package io.tanheng.accounting.book;

import io.tanheng.accounting.book.form.Row;
import io.tanheng.accounting.book.form.Rows;
import io.tanheng.accounting.indicator.IndicatorInput;
import io.tanheng.accounting.indicator.IndicatorInput.Status;
import io.tanheng.accounting.profile.Profiles;
import io.tanheng.accounting.profile.Scheme;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the table {@code indicators}. */
final class IndicatorRows {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Profile own;
  private final Function<String, Optional<Scheme>> profiles;
  private final Unique numbers = new Unique();
  private final Map<String, Optional<Profile>> known = new HashMap<>();

  /** What a row has to be like by the profile whose indicator it gives. */
  private record Profile(Set<Integer> alternatives, Set<Integer> noRatio) {
    private static Profile of(Scheme scheme) {
      return new Profile(scheme.withAlternatives(), scheme.withoutCeiling());
    }
  }

  private IndicatorRows(Scheme own, Function<String, Optional<Scheme>> profiles) {
    this.own = Profile.of(own);
    this.profiles = profiles;
  }

  /**
   * Reads the rows.
   *
   * @param rows the table
   * @param own profile of the book, which rows speak of that name none
   * @param profiles finds another profile by its id
   */
  static List<IndicatorInput> read(
      Rows rows, Scheme own, Function<String, Optional<Scheme>> profiles) {
    IndicatorRows reader = new IndicatorRows(own, profiles);
    return rows.rows().stream().filter(reader::sound).map(IndicatorRows::indicator).toList();
  }

  private boolean sound(Row row) {
    Optional<Integer> no = row.find("no", Integer.class);
    Optional<Profile> profile = profile(row);
    if (no.isPresent() && profile.isPresent()) {
      checkAlternative(row, no.get(), profile.get());
    }
    ActivityRules.pair(row, "numerator", "denominator");
    row.find("status", Status.class).ifPresent(status -> checkFigure(row, status));
    if (no.isPresent() && profile.filter(p -> !p.noRatio().contains(no.get())).isPresent()) {
      checkRatio(row);
    }
    return row.sound();
  }

  private Optional<Profile> profile(Row row) {
    String id = row.text("profile");
    if (id.isEmpty()) {
      return Optional.of(own);
    }
    Optional<Profile> found =
        known.computeIfAbsent(id, unread -> profiles.apply(unread).map(Profile::of));
    if (found.isEmpty()) {
      row.fault(
          "profile",
          "indicator-profile-unknown",
          "value",
          id,
          "known",
          String.join(", ", Profiles.ids()));
    }
    return found;
  }

  private void checkAlternative(Row row, int no, Profile profile) {
    boolean needed = profile.alternatives().contains(no);
    if (needed && row.blank("alternative")) {
      row.fault("alternative", "alternative-needed", "no", Integer.toString(no));
    } else if (!needed && row.filled("alternative")) {
      row.fault("alternative", "alternative-not-allowed", "no", Integer.toString(no));
    } else {
      numbers.check(row, "no", (row.text("profile") + " " + no + row.text("alternative")).strip());
    }
  }

  private static void checkFigure(Row row, Status status) {
    boolean measured = status == Status.MEASURED;
    if ((measured || status == Status.DEGREE)
        && row.blank("value")
        && (row.blank("numerator") || !measured)) {
      row.fault("value", "figure-missing", "status", status.word());
    }
  }

  private static void checkRatio(Row row) {
    Optional<Status> status = row.find("status", Status.class);
    Optional<BigDecimal> value = row.number("value");
    if (value.isPresent() && status.isPresent()) {
      BigDecimal most = status.get() == Status.DEGREE ? BigDecimal.ONE : HUNDRED;
      if (value.get().compareTo(most) > 0) {
        above(row, status.get(), value.get());
      }
    }
    Optional<BigDecimal> part = row.number("numerator");
    Optional<BigDecimal> whole = row.number("denominator");
    if (part.isPresent() && whole.isPresent() && part.get().compareTo(whole.get()) > 0) {
      row.fault(
          "numerator",
          "ratio-above-100",
          "value",
          part.get().toPlainString() + " / " + whole.get().toPlainString());
    }
  }

  private static void above(Row row, Status status, BigDecimal value) {
    String code = status == Status.DEGREE ? "degree-above-1" : "ratio-above-100";
    row.fault("value", code, "value", value.toPlainString());
  }

  private static IndicatorInput indicator(Row row) {
    return new IndicatorInput(
        row.text("profile"),
        row.get("no", Integer.class),
        row.text("alternative"),
        row.get("status", Status.class),
        row.number("value"),
        row.number("numerator"),
        row.number("denominator"),
        row.text("reason"),
        row.text("data_source"),
        row.text("evidence"),
        row.where());
  }
}
