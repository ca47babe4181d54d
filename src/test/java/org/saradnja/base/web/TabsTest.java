package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Signed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Pages about one thing lead to one another, and each says which of them it is. */
@PracticeWorld
class TabsTest {

  @Autowired private MockMvcTester web;
  @Autowired private People people;

  @ParameterizedTest
  @CsvSource({
    "/konkursi/VEZ-2027-01, Конкурс",
    "/konkursi/VEZ-2027-01/pitanja, Питања и одговори",
    "/konkursi/VEZ-2027-01/prijave, Примљене пријаве",
    "/konkursi/VEZ-2027-01/lista, Листа",
  })
  void everybodyFindsThePagesOfACall(String path, String current) {
    var page = page(web, path);

    assertThat(page.select(".tabs a").eachText())
        .containsExactly("Конкурс", "Питања и одговори", "Примљене пријаве", "Листа");
    assertThat(page.select(".tabs [aria-current=page]").eachText()).containsExactly(current);
    assertThat(page.select("nav.tabs").attr("aria-label")).isEqualTo("Странице конкурса");
  }

  @Test
  void aListThatIsNotThereHasNoTab() {
    assertThat(page(web, "/konkursi/VEZ-2027-02/prijave").select(".tabs a").eachText())
        .containsExactly("Конкурс", "Питања и одговори", "Примљене пријаве");
  }

  @ParameterizedTest
  @CsvSource({"/lat, Pitanja i odgovori", "/en, Questions and answers"})
  void theyKeepTheFace(String face, String current) {
    var page = page(web, face + "/konkursi/VEZ-2027-01/pitanja");

    assertThat(page.select(".tabs a").eachAttr("href"))
        .allSatisfy(href -> assertThat(href).startsWith(face + "/konkursi/VEZ-2027-01"));
    assertThat(page.select(".tabs [aria-current]").eachText()).containsExactly(current);
  }

  @Test
  void theOfficerGoesBetweenThePlacesOfTheWorkInstead() {
    for (var path : new String[] {"", "/pitanja"}) {
      assertThat(officer("/konkursi/VEZ-2027-01" + path).select(".tabs")).hasSize(1);
    }
    var work = officer("/rad/konkursi/VEZ-2027-01/komisija");

    assertThat(work.select(".tabs a").eachText())
        .containsExactly(
            "Јавна страница",
            "Пријаве и провера",
            "Комисија",
            "Листа",
            "Питања",
            "Објаве и измене");
    assertThat(work.select(".tabs [aria-current=page]").eachText()).containsExactly("Комисија");
  }

  @Test
  void anAccountHasItsPartsBesideOneAnother() {
    assertThat(officer("/nalog/sesije").select(".tabs a")).hasSize(6);
    assertThat(officer("/nalog").select(".tabs [aria-current]").eachText())
        .containsExactly("Име и писмо");
  }

  private Document officer(String path) {
    var person = people.withEmail("sluzbenik@vezbaonica.example").orElseThrow();
    var who = new SignedIn(person, people.nameOf(person).cyrillic());
    return html(web.get().uri(path).with(Signed.as(who)).exchange());
  }
}
