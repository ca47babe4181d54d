package org.saradnja.parties.registry.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.parties.registry.Region;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RegionTableTest {

  @Autowired private RegionTable regions;
  @Autowired private JdbcClient jdbc;

  @Test
  void everyDistrictOfTheNationalListHasARegion() throws IOException {
    var list = new ClassPathResource("registers/units.csv");
    var districts =
        UnitList.read(list.getContentAsString(StandardCharsets.UTF_8)).stream()
            .map(UnitEntry::district)
            .distinct()
            .toList();

    assertThat(regions.byDistrict().keySet()).containsAll(districts);
  }

  @ParameterizedTest
  @EnumSource(Region.class)
  void everyRegionHasADistrict(Region region) {
    assertThat(regions.byDistrict().values()).contains(region);
  }

  @Test
  void theDatabaseKnowsNoOtherRegion() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql(
                    """
                    insert into region_of_district (district, region) values ('Проба', 'NORTH')
                    """)
                .update())
        .withMessageContaining("region_is_known");
  }
}
