package org.saradnja.portal.listing.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A unit in a world in which it has published calls, adopted rules and trained people. */
@PracticeWorld
class UnitWritingTest {

  private static final UnitId TOWN = new UnitId("vezbaonica");

  @Autowired private UnitWriting writing;
  @Autowired private Units units;
  @Autowired private TextsOfRequest texts;
  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @CsvSource({
    "Рашки, CYRILLIC, Рашки округ",
    "Рашки, ENGLISH, Raški district",
    "Град Београд, CYRILLIC, 'Град Београд, изван округа'",
    "'', CYRILLIC, —",
  })
  void aDistrictIsNamedInFull(String district, Face face, String named) {
    var raska = units.get(new UnitId("raska"));
    var unit =
        new Unit(
            raska.id(), raska.name(), raska.kind(), district, raska.code(), raska.parent(), false);

    assertThat(UnitWriting.district(unit, texts.of(face))).isEqualTo(named);
  }

  @Test
  void anInventedUnitSaysSo() {
    assertThat(writing.page(units.get(TOWN), texts.of(Face.CYRILLIC)).invented()).isTrue();
    assertThat(writing.page(units.get(new UnitId("raska")), texts.of(Face.ENGLISH)).invented())
        .isFalse();
  }

  @Test
  void theCallsOfTheTownStandOnItsPage() {
    assertThat(page(mvc, "/jls/vezbaonica").select("main a[href^=/konkursi/VEZ]")).isNotEmpty();
  }

  @Test
  void itsOwnRulesAreCountedAndLedTo() {
    var page = writing.page(units.get(TOWN), texts.of(Face.CYRILLIC));

    assertThat(page.rules()).containsPattern("Јединица има [1-9]");
    assertThat(page(mvc, "/jls/vezbaonica").select("main a[href*=pravila]")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/jls/vezbaonica", "/lat/jls/vezbaonica", "/en/jls/vezbaonica"})
  void associationsWithTheirSeatThereAreOneStepAway(String path) {
    assertThat(page(mvc, path).select("main a[href*=sediste=vezbaonica]")).isNotEmpty();
  }

  @Test
  void theEnglishPageOfAUnitHoldsNoCyrillicButInTextsThatPeopleWrote() {
    var page = page(mvc, "/en/jls/vezbaonica");
    page.select("[lang=sr-Cyrl], .masthead, header, footer, nav").remove();

    assertThat(List.of(page.select("main").text().split("\\s+", -1)))
        .noneMatch(word -> word.matches(".*\\p{IsCyrillic}.*"));
  }
}
