package io.tanheng.accounting.book;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small book without faults, to be changed cell by cell and written to a folder. */
final class GoodBook {
  static final String ACTIVITY_HEADER =
      "line_id,enterprise_id,period,category,activity,quantity,unit,counterparty,supply,attribute,"
          + "density,parameters,ncv,ncv_unit,carbon_content,oxidation,ef,ef_unit,purity,pressure,"
          + "temperature,tier,uncertainty,evidence,note";

  private final Map<String, List<List<String>>> tables = new TreeMap<>();

  GoodBook() {
    table(
        "park.csv",
        """
        key,value,note
        park_id,P1,
        name,Test Park,a note
        park_type,industrial,
        province,CN-SH,
        reporting_year,2024,
        claim_date,2025-06-30,
        """);
    table(
        "enterprises.csv",
        """
        enterprise_id,name,name_zh,sector,production,ghg_inventory,ets,from,to,evidence
        E01,Works,工厂,C3011,yes,yes,none,2010-01-01,2030-12-31,permit
        E02,Tiles,,30,no,no,national,,,
        """);
    table(
        "activity.csv",
        ACTIVITY_HEADER
            + """

            L01,E01,2024,stationary_combustion,natural_gas,100,10^4Nm3,,,,,,,,,,,,,,,,,,
            L02,E01,2024-03,mobile_combustion,diesel,1000,L,,,,0.84,,,,,,,,,,,1,5,invoice,
            L03,,2024,purchased_electricity,electricity,5000,MWh,,,,,,,,,,,,,,,,,,
            L04,E01,2024,purchased_heat,steam,100,t,,,,,,,,,,,,,1.0,200,,,,
            L05,E02,2024,fugitive,R-410A,20,kg,,,,,,,,,,,,,,,,,,
            L06,E01,2024,process,cn_carbonate_caco3,50,t,,,,,,,,,,,,98,,,,,,
            L07,E02,2024,onsite_renewable,solar_power,300,MWh,,,sold,,,,,,,,,,,,,,,
            L08,E01,2024,exported_heat,heat,10,GJ,E02,,,,,,,,,,,,,,,,,
            L09,E02,2024,purchased_heat,heat,10,GJ,E01,grid,,,,,,,,,,,,,,,,
            L10,E01,2024,stationary_combustion,raw_coal,500,t,,,,,,20,GJ/t,,,,,,,,3,,laboratory,
            L11,E02,2023,waste,cn_inc_msw,1000,t,,,,,ce=0.95;ccw=0.40,,,,,,,,,,,,,
            L12,,2024,purchased_heat,hot_water,10,t,,,,,,,,,,,,,,90,,,,
            L13,E01,2024,purchased_electricity,electricity,7,MWh,,direct_line,,,,,,,,,,,,,,,contract,
            L14,E02,2024,purchased_electricity,electricity,8,MWh,,,,,,,,,,0.1,tCO2/MWh,,,,,,supplier,
            """);
    table(
        "factors.csv",
        """
        factor_id,activity,parameter,gas,value,unit,lower,upper,enterprise_id,valid_from,valid_to,source,evidence
        F1,natural_gas,ncv,,390,GJ/10^4Nm3,380,400,E01,2023-07-01,2025,supplier,report
        F2,natural_gas,oxidation,,99.5,%,,,,,,supplier,
        F3,cn_carbonate_caco3,ef,CO2,0.43,tCO2/t,,,,,,laboratory,
        """);
    table(
        "offsets.csv",
        """
        lot_id,kind,registry,project_id,project_name,project_type,technology,country,methodology,location,vintage,serial_first,serial_last,serial,quantity,unit,acquired_on,retired_on,retired_for,purpose,beneficiary,verified_by,evidence
        A,ccer,CCER,X1,Forest,sink,,CN,M1,out_of_boundary,2022,1,100,,100,tCO2e,2025-01-02,2025-02-03,2024,voluntary,P1,V,page
        B,green_power,,X2,,renewable,wind,CN,,,2024-05,,,,20000,kWh,,,,,,,
        """);
    table(
        "history.csv",
        """
        year,output,emissions,energy,price_base,output_basis,method,source
        2022,900,4000,,2020,gross output,,yearbook
        2024,1000,,,2020,value added,,yearbook
        """);
    table(
        "exclusions.csv",
        """
        source,enterprise_id,reason,estimate,note
        visitors' vehicles,,NE,3,
        """);
    table(
        "targets.csv",
        """
        year,kind,value,note
        2030,residual,0,
        2030,score,90,
        """);
    table(
        "indicators.csv",
        """
        no,alternative,status,value,numerator,denominator,reason,data_source,evidence
        1,a,measured,80,,,,statistics,page
        1,b,not_applicable,,,,no car park,,
        2,,measured,,3,4,,site_survey,
        5,,degree,0.5,,,half done,,
        7,,measured,120,,,,,
        28,,met,,,,,special,
        """);
    table(
        "requirements.csv",
        """
        clause,state,evidence,note
        R1,met,permit,
        R3,not_met,,
        """);
    table(
        "measures.csv",
        """
        measure_id,name,name_zh,clause,enterprise_id,state,activity_effects,reduction,capex,opex,lifetime,earliest,latest,max_units,integer,requires,excludes,indicator_effects,resources,uncertainty,evidence
        M1,Heat pump,热泵,5.2,E01,planned,electricity:+30 MWh;natural_gas:-12 10^4Nm3,,10,-1,15,2025,2030,3,yes,,,11:+0.05;12:met,,10,
        """);
    table(
        "outlook.csv",
        """
        year,output,activity_growth,grid_factor,electricity_price,green_power_premium,credit_price,carbon_price,max_credit_share,residual_cap,budget,note
        2025,1100,-1.5,0.5,0.7,0.03,80,95,10,5000,100,offers
        """);
    table(
        "meters.csv",
        """
        meter_id,enterprise_id,category,activity,unit,multiplier,kind,uncertainty,evidence
        W1,E01,purchased_electricity,electricity,kWh,1,interval,0.5,
        """);
    table(
        "readings/w1.csv",
        """
        meter_id,timestamp,quantity
        W1,2024-03-01T00:15:00+08:00,12.5
        W1,2024-03-01T00:30:00+08:00,13
        """);
  }

  private void table(String file, String text) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.strip().split("\n")) {
      rows.add(new ArrayList<>(Arrays.asList(line.split(",", -1))));
    }
    tables.put(file, rows);
  }

  /** The file's rows, header first, to be changed. */
  List<List<String>> rows(String file) {
    return requireNonNull(tables.get(file));
  }

  List<String> files() {
    return List.copyOf(tables.keySet());
  }

  /** Changes a cell; rows are counted as a spreadsheet does. */
  GoodBook set(String file, int row, String column, String value) {
    List<List<String>> rows = tables.get(file);
    int place = requireNonNull(rows).get(0).indexOf(column);
    if (place < 0) {
      throw new IllegalArgumentException(column);
    }
    rows.get(row - 1).set(place, value);
    return this;
  }

  /** Changes a setting of the park, or adds it. */
  GoodBook park(String key, String value) {
    for (List<String> row : rows("park.csv")) {
      if (row.get(0).equals(key)) {
        row.set(1, value);
        return this;
      }
    }
    rows("park.csv").add(new ArrayList<>(List.of(key, value, "")));
    return this;
  }

  GoodBook without(String file) {
    tables.remove(file);
    return this;
  }

  GoodBook rename(String file, String other) {
    tables.put(other, tables.remove(file));
    return this;
  }

  Path write(Path folder) {
    return write(folder, "", "\n");
  }

  Path write(Path folder, String before, String lineEnd) {
    try {
      for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
        Path file = folder.resolve(table.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, before + text(table.getValue(), lineEnd), StandardCharsets.UTF_8);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(List<List<String>> rows, String lineEnd) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(String.join(",", row.stream().map(GoodBook::quoted).toList())).append(lineEnd);
    }
    return text.toString();
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
