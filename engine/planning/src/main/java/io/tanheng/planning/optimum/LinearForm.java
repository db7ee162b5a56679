package io.tanheng.planning.optimum;

import java.util.List;

/**
 * A figure that is linear in what works and in the credits bought.
 *
 * @param constant without any measure and credit
 * @param parts what each year adds
 */
public record LinearForm(double constant, List<OfYear> parts) {
  public LinearForm {
    parts = List.copyOf(parts);
  }

  /**
   * What a year adds.
   *
   * @param year counted from 0
   * @param perUnit by number of the option, for each unit that works in the year
   * @param perCredit for each tonne of credits of the year
   */
  public record OfYear(int year, List<Double> perUnit, double perCredit) {
    public OfYear {
      perUnit = List.copyOf(perUnit);
    }

    boolean moves() {
      return perCredit != 0 || perUnit.stream().anyMatch(each -> each != 0);
    }
  }

  /** A figure that nothing changes. */
  public static LinearForm of(double constant) {
    return new LinearForm(constant, List.of());
  }

  /** Times a factor. */
  LinearForm times(double factor) {
    return new LinearForm(
        constant * factor,
        parts.stream()
            .map(
                part ->
                    new OfYear(
                        part.year(),
                        part.perUnit().stream().map(each -> each * factor).toList(),
                        part.perCredit() * factor))
            .toList());
  }

  /** Together with another. */
  LinearForm plus(LinearForm other) {
    List<OfYear> both = new java.util.ArrayList<>(parts);
    both.addAll(other.parts);
    return new LinearForm(constant + other.constant, both);
  }

  boolean moves() {
    return parts.stream().anyMatch(OfYear::moves);
  }

  double value(Holdings holdings) {
    double sum = constant;
    for (OfYear part : parts) {
      sum += part.perCredit() * holdings.credits(part.year());
      for (int m = 0; m < part.perUnit().size(); m++) {
        sum += part.perUnit().get(m) * holdings.working(m, part.year());
      }
    }
    return sum;
  }

  /** What it cannot fall below, whatever works; credits only add to it. */
  double least(List<MeasureOption> options) {
    return end(options, -1);
  }

  /** What it cannot rise above without credits, whatever works. */
  double most(List<MeasureOption> options) {
    return end(options, 1);
  }

  private double end(List<MeasureOption> options, int side) {
    double sum = constant;
    for (OfYear part : parts) {
      for (int m = 0; m < part.perUnit().size(); m++) {
        double change = part.perUnit().get(m) * options.get(m).most();
        sum += side * Math.max(0, side * change);
      }
    }
    return sum;
  }
}
