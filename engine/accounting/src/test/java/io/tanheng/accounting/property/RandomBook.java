package io.tanheng.accounting.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes valid park books at random: every category, transfers, lots, indicators; a seed, a book.
 */
final class RandomBook {
  private static final int YEAR = 2024;
  private static final String ACTIVITY =
      "line_id,enterprise_id,period,category,activity,quantity,unit,counterparty,supply,attribute,"
          + "density,parameters,ncv,ncv_unit,oxidation,ef,ef_unit,purity,pressure,temperature,"
          + "tier,evidence";

  /** Category, activity, unit, and further cells of a line that needs nothing else. */
  private static final String[][] LINES = {
    {"stationary_combustion", "natural_gas", "10^4Nm3"},
    {"stationary_combustion", "natural_gas", "m3_20C"},
    {"stationary_combustion", "bituminous_coal", "t"},
    {"stationary_combustion", "diesel", "L", "density=0.84"},
    {"stationary_combustion", "lpg", "kg"},
    {"stationary_combustion", "wood", "t", "ncv=15.6", "ncv_unit=GJ/t", "evidence=laboratory"},
    {"stationary_combustion", "biogas", "t"},
    {"stationary_combustion", "diesel", "t", "oxidation=97.5", "evidence=laboratory"},
    {"mobile_combustion", "diesel", "t"},
    {"mobile_combustion", "gasoline", "L", "density=0.74"},
    {"mobile_combustion", "diesel", "kg", "parameters=mobile=off_road"},
    {"process", "cn_carbonate_caco3", "t", "purity=96.4"},
    {"carbon_input", "natural_gas", "Nm3"},
    {"carbon_output", "coke", "t"},
    {"fugitive", "R-410A", "kg"},
    {"fugitive", "SF6", "kg"},
    {"fugitive", "NF3", "kg"},
    {"fugitive", "PFC-14", "kg"},
    {"fugitive", "CH4_fossil", "t"},
    {
      "waste",
      "ipcc2019_domestic_wastewater_centralised_aerobic_treatment_plant",
      "kg",
      "parameters=s=600;n=900"
    },
    {"purchased_electricity", "electricity", "MWh"},
    {"purchased_electricity", "electricity", "kWh"},
    {"purchased_electricity", "electricity", "MWh", "supply=direct_line", "evidence=contract"},
    {"purchased_electricity", "electricity", "MWh", "ef=0.35", "ef_unit=tCO2/MWh", "evidence=bill"},
    {"purchased_heat", "heat", "GJ"},
    {"purchased_heat", "steam", "t", "pressure=0.8"},
    {"purchased_heat", "steam", "t", "pressure=1.2", "temperature=260"},
    {"purchased_heat", "hot_water", "t", "temperature=75"},
    {"purchased_cooling", "cooling", "GJ", "parameters=cop=5"},
    {"exported_electricity", "electricity", "MWh", "supply=renewable"},
    {"exported_electricity", "electricity", "MWh", "supply=grid"},
    {"exported_heat", "heat", "GJ", "supply=own_fossil"},
    {"onsite_renewable", "solar_power", "MWh"},
    {"onsite_renewable", "wind_power", "kWh"},
    {"onsite_renewable", "solar_power", "MWh", "attribute=sold"},
    {"onsite_renewable", "solar_heat", "GJ"},
  };

  private final Random random;
  private final BookText book = new BookText();
  private final List<String> enterprises = new ArrayList<>();
  private int line;

  private RandomBook(long seed) {
    this.random = Seeds.random(seed);
  }

  /** The book of a seed. */
  static BookText of(long seed) {
    return new RandomBook(seed).make();
  }

  private BookText make() {
    park();
    enterprises();
    book.start("activity", ACTIVITY);
    lines();
    transfers();
    offsets();
    claims();
    return book;
  }

  private void park() {
    book.start("park", "key,value,note");
    String[] settings = {
      "park_id=P-RANDOM",
      "name=Random Park",
      "name_zh=随机园区",
      "park_type=" + one("industrial", "comprehensive"),
      "province=" + one("CN-SH", "CN-JS", "CN-GD", "CN-SC"),
      "grid_rule=" + one("national", "region", "province"),
      "reporting_year=" + YEAR,
      "claim_date=2026-03-31",
      "issue_date=2026-04-20",
      "occupancy_rate=" + (40 + random.nextInt(60)),
      "gwp=" + one("AR4", "AR5", "AR6"),
      "ch4_combustion=" + one("fossil", "non_fossil"),
      "factor_sets=" + one("park,gbt32151-2024,ipcc-2006", "gbt32151-2024,ipcc-2006"),
      "gases=" + one("CO2,CH4,N2O,HFC,PFC,SF6,NF3", "CO2,CH4,N2O,HFC,PFC,SF6,NF3", "CO2,CH4")
    };
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      book.add(
          "park", "key=" + setting.substring(0, equals), "value=" + setting.substring(equals + 1));
    }
  }

  private void enterprises() {
    book.start(
        "enterprises",
        "enterprise_id,name,name_zh,sector,production,ghg_inventory,from,to,evidence");
    for (int i = 1; i <= 2 + random.nextInt(4); i++) {
      String id = "E0" + i;
      enterprises.add(id);
      book.add(
          "enterprises",
          "enterprise_id=" + id,
          "name=Works " + i,
          "name_zh=工厂" + i,
          "sector=" + one("3130", "4411", "5990", "C26", ""),
          "production=" + one("yes", "no"),
          "ghg_inventory=" + one("yes", "no", ""),
          "from=" + one("", "2020-05-01", "2024-07-01"),
          "to=" + one("", "", "2025-06-30"));
    }
    enterprises.add("");
  }

  private void lines() {
    int count = 8 + random.nextInt(30);
    for (int i = 0; i < count; i++) {
      line(LINES[random.nextInt(LINES.length)]);
    }
    line(LINES[20]);
  }

  private void line(String[] kind) {
    List<String> cells = new ArrayList<>(line(enterprise(), period(), kind[0], kind[1], kind[2]));
    for (int i = 3; i < kind.length; i++) {
      cells.add(kind[i]);
    }
    book.add("activity", cells.toArray(String[]::new));
  }

  private List<String> line(
      String enterprise, String period, String category, String activity, String unit) {
    return List.of(
        "line_id=L" + ++line,
        "enterprise_id=" + enterprise,
        "period=" + period,
        "category=" + category,
        "activity=" + activity,
        "quantity=" + quantity(unit.startsWith("k") || unit.equals("L") ? 900_000 : 9_000),
        "unit=" + unit,
        "tier=" + one("1", "2", "3", ""));
  }

  private void transfers() {
    for (int i = random.nextInt(3); i > 0; i--) {
      String seller = enterprises.get(0);
      String buyer = enterprises.get(1 + random.nextInt(enterprises.size() - 1));
      String amount = quantity(900);
      String supply = one("grid", "own_fossil", "renewable");
      transfer("exported_electricity", seller, buyer, amount, supply);
      transfer("purchased_electricity", buyer, seller, amount, "");
    }
  }

  private void transfer(
      String category, String enterprise, String other, String amount, String supply) {
    book.add(
        "activity",
        "line_id=L" + ++line,
        "enterprise_id=" + enterprise,
        "period=2024",
        "category=" + category,
        "activity=electricity",
        "quantity=" + amount,
        "unit=MWh",
        "counterparty=" + (other.isEmpty() ? "park" : other),
        "supply=" + supply);
  }

  private void offsets() {
    book.start("offsets", RandomLots.HEADER);
    RandomLots lots = new RandomLots(random, enterprises);
    for (int i = random.nextInt(9); i > 0; i--) {
      book.add("offsets", lots.lot("LOT-" + i));
    }
  }

  private void claims() {
    book.start("history", "year,output,emissions,price_base,source");
    for (int year = YEAR - 3; year <= YEAR; year++) {
      book.add(
          "history",
          "year=" + year,
          "output=" + quantity(90_000),
          "emissions=" + (year < YEAR && random.nextBoolean() ? quantity(50_000) : ""),
          "price_base=2020",
          "source=yearbook");
    }
    book.start("exclusions", "source,enterprise_id,reason,estimate,note");
    book.add(
        "exclusions",
        "source=Visitors",
        "reason=" + one("NE", "NO"),
        "estimate=" + one("", quantity(50)));
    book.start("requirements", "clause,state,evidence");
    for (int i = 1; i <= 5; i++) {
      book.add(
          "requirements",
          "clause=R" + i,
          "state=" + one("met", "met", "met", "met", "not_met"),
          "evidence=file " + i);
    }
    indicators();
  }

  private void indicators() {
    book.start(
        "indicators",
        "no,alternative,status,value,numerator,denominator,reason,data_source,evidence");
    String[] ratios = {
      "1a", "1b", "2", "3", "4", "6b", "8", "9", "13", "14", "15", "16", "17", "18"
    };
    for (String ratio : ratios) {
      if (random.nextInt(10) > 0) {
        indicator(ratio, "status=measured", "value=" + random.nextInt(100));
      }
    }
    for (String state : new String[] {"5", "6a", "10", "12", "19", "22a", "22b", "28", "29"}) {
      indicator(state, "status=" + one("met", "met", "not_met"), "value=");
    }
    indicator("20", "status=degree", "value=0." + random.nextInt(10), "reason=partly");
  }

  private void indicator(String key, String... cells) {
    boolean alternative = Character.isLetter(key.charAt(key.length() - 1));
    List<String> all = new ArrayList<>(List.of(cells));
    all.add("no=" + (alternative ? key.substring(0, key.length() - 1) : key));
    all.add("alternative=" + (alternative ? key.substring(key.length() - 1) : ""));
    all.add("data_source=" + one("statistics", "site_survey", ""));
    all.add("evidence=" + one("register", "register", ""));
    book.add("indicators", all.toArray(String[]::new));
  }

  private String enterprise() {
    return enterprises.get(random.nextInt(enterprises.size()));
  }

  private String period() {
    int year = random.nextInt(5) > 0 ? YEAR : YEAR - 1 - random.nextInt(3);
    int month = random.nextInt(24);
    return month < 12 ? "%d-%02d".formatted(year, month + 1) : Integer.toString(year);
  }

  private String quantity(int most) {
    return BigDecimal.valueOf(1 + random.nextInt(most * 100), 2).toPlainString();
  }

  private String one(String... words) {
    return words[random.nextInt(words.length)];
  }
}
