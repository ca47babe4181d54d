package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.util.List;
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

/** The list of the practice training as whoever tries the platform finds it. */
@PracticeWorld
class AttendanceStoryTest {

  private static final String ROOM = "/rad/prisustvo/ocd-2027-vezbaonica";

  @Autowired private MockMvcTester web;
  @Autowired private People people;

  @ParameterizedTest
  @CsvSource({
    "/1, код сале",
    "/1, на листи",
    "/1, скениран код",
    "/1, исправком",
    "/2, са папира",
    "/2, без пријаве",
  })
  void theListIsFedInEveryWay(String day, String way) {
    assertThat(page(day).select("tbody").text()).contains(way);
  }

  @Test
  void oneWhoWasPassedOverWasEnteredWithAReasonAndATrace() {
    var traces = page("/1").select("details.trace");

    assertThat(traces).hasSize(1);
    assertThat(traces.text())
        .contains("2. потпис: није потписан → у 16.55.00")
        .contains("Потписао се на излазу, а на листи је прескочен.");
  }

  @Test
  void oneWhoMissedTheSecondDayIsExcused() {
    assertThat(page("/2").select("tbody").text())
        .contains("оправдано одсутан")
        .contains("Седница општинског већа, по налогу руководиоца.");
  }

  @Test
  void onlyOneCameLateOnTheFirstMorning() {
    assertThat(states("/1").stream().filter(state -> state.startsWith("касни"))).hasSize(1);
  }

  @Test
  void aTickWithoutNetworkOfAWrongClockIsShownAsPutRight() {
    assertThat(page("/2").select("[data-at-point=1]:has(.tag.soon)"))
        .singleElement()
        .satisfies(cell ->
            assertThat(cell.text())
                .contains("у 09.03.00", "исправљен сат")
                .contains("каснио 21 минут", "примљено 12. 3. 2027. у 09.26.00"));
  }

  @Test
  void theStrangerStandsOnTheListWithoutASeat() {
    assertThat(page("/2").select("tr:has(.tag.run)").text())
        .contains("Тобожа Свратићевић", "Удружење „Вежбањем до знања“");
    assertThat(page("/2/bez-prijave").text()).contains("спојено");
  }

  @Test
  void theSignedListOfTheSecondAfternoonIsKept() {
    var sheets = page("/2/papir").select("ol.records");

    assertThat(sheets.text()).contains("potpisana-lista.pdf", "Потписа на листи:");
  }

  @Test
  void aDayThatIsOverIsCorrectedAndNoLongerTicked() {
    var page = page("/1");

    assertThat(page.select("#skener")).isEmpty();
    assertThat(page.select("main form")).isEmpty();
    assertThat(page.select("a[href*='/ispravka/']")).isNotEmpty();
  }

  private List<String> states(String day) {
    return page(day).select("tbody td:last-of-type .tag").eachText();
  }

  private Document page(String rest) {
    var person = people.withEmail("organizator@vezbaonica.example").orElseThrow();
    var answer =
        web.get().uri(ROOM + rest).with(Signed.as(new SignedIn(person, "организатор"))).exchange();
    assertThat(answer).as(rest).hasStatusOk();
    return html(answer);
  }
}
