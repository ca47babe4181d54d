package org.saradnja.parties.registry.units;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import org.saradnja.base.database.Rows;
import org.saradnja.parties.registry.Region;
import org.saradnja.parties.registry.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The regions of districts, which the migrations load. */
@Repository
class RegionTable implements Regions {

  private final JdbcClient jdbc;

  RegionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(String district, String region) {}

  @Override
  public Map<String, Region> byDistrict() {
    return jdbc
        .sql("select district, region from region_of_district")
        .query(Rows.of(Row.class))
        .list()
        .stream()
        .collect(toUnmodifiableMap(Row::district, row -> Region.valueOf(row.region())));
  }
}
