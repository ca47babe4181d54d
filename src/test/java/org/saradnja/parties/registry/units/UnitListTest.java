package org.saradnja.parties.registry.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.Units;
import org.springframework.core.io.ClassPathResource;

class UnitListTest {

  private static final String HEADING =
      "name_cyrl,name_latn,kind,district,unit_code,parent_city,note\n";

  @Test
  void holdsTheUnitsOfSerbia() throws IOException {
    var entries = national();

    assertThat(
            entries.stream().collect(Collectors.groupingBy(UnitEntry::kind, Collectors.counting())))
        .containsEntry(UnitKind.CITY_OF_BELGRADE, 1L)
        .containsEntry(UnitKind.CITY, 28L)
        .containsEntry(UnitKind.MUNICIPALITY, 145L)
        .containsEntry(UnitKind.CITY_MUNICIPALITY, 25L);
  }

  @Test
  void twoUnitsOfOneNameHaveTwoSlugs() throws IOException {
    var slugs =
        national().stream()
            .filter(entry -> entry.name().latin().equals("Palilula"))
            .map(entry -> entry.id().slug());

    assertThat(slugs).containsExactlyInAnyOrder("beograd-palilula", "nis-palilula");
    assertThat(national()).extracting(UnitEntry::id).doesNotHaveDuplicates();
  }

  @Test
  void aCityStandsBeforeItsMunicipalities() {
    var entries =
        UnitList.read(
            HEADING
                + "Палилула,Palilula,gradska_opstina,Град Београд,70203,Београд,\n"
                + "Београд,Beograd,grad_beograd,Град Београд,,,\n");

    assertThat(entries)
        .extracting(UnitEntry::id)
        .containsExactly(new UnitId("beograd"), new UnitId("beograd-palilula"));
  }

  @Test
  void aListThatCannotBeReadIsADefect() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitList.read(HEADING + "Рашка,Raška,selo,Рашки,71021,,\n"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitList.read(HEADING + "Рашка,Raška\n"))
        .withMessageContaining("Line 2");
  }

  @Test
  void aListMaySayWhereAUnitIsReached() {
    var heading = HEADING.strip() + ",office,address,email,telephone,web_page\n";
    var entries =
        UnitList.read(
            heading
                + "Рашка,Raška,opstina,Рашки,71021,,,Одељење,\"Трг 1, Рашка\",a@raska.rs,"
                + "036 736 001,raska.gov.rs\n"
                + "Врело,Vrelo,opstina,Рашки,99001,,,,,,,\n");

    assertThat(entries)
        .extracting(UnitEntry::contact)
        .containsExactly(
            Optional.of(
                new Units.Contact(
                    "Одељење",
                    "Трг 1, Рашка",
                    "a@raska.rs",
                    "036 736 001",
                    "https://raska.gov.rs")),
            Optional.empty());
  }

  @Test
  void aContactThatLacksSomethingIsADefectOfTheList() {
    var heading = HEADING.strip() + ",office,address,email,telephone,web_page\n";

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> UnitList.read(heading + "Рашка,Raška,opstina,Рашки,71021,,,Одељење,,a@raska,,\n"))
        .withMessageContaining("address, email, telephone");
  }

  private static List<UnitEntry> national() throws IOException {
    return UnitList.read(
        new ClassPathResource("registers/units.csv").getContentAsString(StandardCharsets.UTF_8));
  }
}
