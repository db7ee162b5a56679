package io.tanheng.accounting.book.template;

import io.tanheng.factors.catalog.Activity;
import io.tanheng.factors.quantity.Dimension;
import io.tanheng.factors.quantity.Unit;
import io.tanheng.factors.quantity.Units;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that holds what drop-downs offer, and both names of every activity. */
final class ListSheet {
  private static final Set<Dimension> MEASURED =
      EnumSet.of(
          Dimension.MASS,
          Dimension.VOLUME,
          Dimension.GAS_VOLUME,
          Dimension.ENERGY,
          Dimension.GROSS_ENERGY);

  private final BookTemplate template;
  private final Worksheet sheet;
  private final Map<List<String>, Range> ranges = new HashMap<>();
  private Range activities;
  private Range units;
  private int column;

  ListSheet(BookTemplate template, Worksheet sheet) {
    this.template = template;
    this.sheet = sheet;
    activities = activities(template.catalog().activities().all());
    List<Unit> measured =
        Units.all().stream().filter(unit -> MEASURED.contains(unit.dimension())).toList();
    units = add(template.text("header.unit"), measured.stream().map(Unit::symbol).toList());
  }

  /** The names to choose, then for reading: code, both names, units that are usual. */
  private Range activities(List<Activity> all) {
    Range chosen =
        add(template.text("header.choose"), all.stream().map(template::activity).toList());
    add(template.text("header.code"), all.stream().map(Activity::code).toList());
    add(template.text("header.name_en"), all.stream().map(Activity::nameEn).toList());
    add(template.text("header.name_zh"), all.stream().map(Activity::nameZh).toList());
    add(template.text("header.units"), all.stream().map(ListSheet::units).toList());
    return chosen;
  }

  private static String units(Activity activity) {
    return switch (activity.kind()) {
      case SOLID -> "t, kg, 10^4t";
      case LIQUID -> "t, kg, L, m3";
      case GAS -> "10^4Nm3, Nm3, m3_20C, Sm3, t";
      case ELECTRICITY -> "MWh, kWh, 10^4kWh";
      case HEAT -> "GJ, MWh, t";
      case PROCESS, WASTE, CO2 -> "t, kg";
      case FUGITIVE -> "kg, t";
    };
  }

  private Range add(String header, List<String> values) {
    sheet.value(0, column, header);
    sheet.style(0, column).bold().fillColor(WorkbookTemplate.HEADER).set();
    sheet.width(column, 24);
    for (int i = 0; i < values.size(); i++) {
      sheet.value(i + 1, column, values.get(i));
    }
    return sheet.range(1, column, values.size(), column++);
  }

  /** The range of the activities. */
  Range activities() {
    return activities;
  }

  /** The range of the units in which quantities are measured. */
  Range units() {
    return units;
  }

  /** The range that holds these words. */
  Range words(String header, List<String> words) {
    return ranges.computeIfAbsent(words, some -> add(header, some));
  }
}
