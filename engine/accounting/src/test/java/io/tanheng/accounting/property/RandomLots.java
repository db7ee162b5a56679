package io.tanheng.accounting.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes lots at random, sound ones and such as must be refused. */
final class RandomLots {
  static final String HEADER =
      "lot_id,kind,registry,project_id,project_type,technology,country,location,vintage,"
          + "serial_first,serial_last,quantity,unit,retired_on,retired_for,purpose,beneficiary,"
          + "verified_by,evidence";

  private static final String[] CREDITS = {"ccer", "cer", "carbon_inclusion", "energy_saving"};

  private final Random random;
  private final List<String> enterprises;

  RandomLots(Random random, List<String> enterprises) {
    this.random = random;
    this.enterprises = enterprises;
  }

  /** Any lot, with something wrong about it as often as not. */
  String[] lot(String id) {
    List<String> lot = new ArrayList<>(List.of(random.nextInt(3) == 0 ? green(id) : credit(id)));
    for (int faults = random.nextInt(3); faults > 0; faults--) {
      lot.add(fault());
    }
    return lot.toArray(String[]::new);
  }

  /** A credit, or a project of the park's own, that passes every test; its project is its own. */
  String[] credit(String id) {
    int first = 1 + random.nextInt(1_000_000);
    int tonnes = 1 + random.nextInt(20_000);
    String kind = random.nextInt(4) == 0 ? "self_developed" : one(CREDITS);
    return new String[] {
      "lot_id=" + id,
      "kind=" + kind,
      "registry=Registry",
      "project_id=PROJECT-" + id,
      "project_type=" + one("renewable", "efficiency", "sink"),
      "country=CN",
      "location=out_of_boundary",
      "vintage=2024",
      "serial_first=" + first,
      "serial_last=" + (first + tonnes - 1),
      "quantity=" + tonnes,
      "unit=tCO2e",
      "retired_on=2025-06-30",
      "retired_for=2024",
      "purpose=voluntary",
      "beneficiary=" + beneficiary(),
      "verified_by=Verifier",
      "evidence=notice"
    };
  }

  /** Green power or certificates that pass every test. */
  String[] green(String id) {
    return new String[] {
      "lot_id=" + id,
      "kind=" + one("green_power", "green_certificate"),
      "registry=Exchange",
      "project_id=PLANT-" + id,
      "project_type=renewable",
      "technology=" + one("wind", "nuclear"),
      "country=CN",
      "location=out_of_boundary",
      "vintage=" + one("2024", "2024-05"),
      "quantity=" + (1 + random.nextInt(6_000)),
      "unit=MWh",
      "retired_on=2025-02-20",
      "retired_for=2024",
      "beneficiary=" + beneficiary(),
      "evidence=certificate list"
    };
  }

  private String fault() {
    return one(
        "retired_on=",
        "retired_on=2026-12-01",
        "retired_for=2023",
        "retired_for=",
        "beneficiary=",
        "beneficiary=Another Company",
        "location=in_boundary",
        "location=",
        "purpose=compliance",
        "vintage=2025",
        "vintage=2015",
        "country=IT",
        "project_id=SHARED",
        "registry=",
        "verified_by=",
        "evidence=");
  }

  private String beneficiary() {
    int which = random.nextInt(enterprises.size() + 1);
    String id = which < enterprises.size() ? enterprises.get(which) : "";
    return id.isEmpty() ? one("P-RANDOM", "Random Park", "随机园区") : id;
  }

  private String one(String... words) {
    return words[random.nextInt(words.length)];
  }
}
