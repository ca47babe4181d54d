package org.saradnja.training.sessions.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Signed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Materials of the practice trainings as whoever tries the platform finds them. */
@PracticeWorld
class MaterialStoryTest {

  private static final String TRAINING = "ocd-2027-vezbaonica";

  @Autowired private MockMvcTester web;
  @Autowired private People people;

  @Test
  void everybodyReadsTheProgrammeThatTheSeriesShares() throws Exception {
    for (var code : new String[] {TRAINING, "ocd-2027-primergrad"}) {
      var link = page(web, "/obuke/" + code).expectFirst("a[href*=/materijali/]");
      assertThat(link.text()).isEqualTo("Програм рада по данима");
      var file = web.get().uri(link.attr("href")).exchange();
      assertThat(file).hasStatusOk();
      try (var pdf = Loader.loadPDF(file.getResponse().getContentAsByteArray())) {
        assertThat(new PDFTextStripper().getText(pdf)).contains("измишљен за вежбу");
      }
    }
  }

  @Test
  void aParticipantFindsAllOfThemFromTheLineOfTheTraining() {
    var link =
        html(as("polaznik", "/rad/moje-obuke")).expectFirst("a[href*=moje-obuke/materijali]");

    var page = html(as("polaznik", link.attr("href")));
    assertThat(page.select("dl.ack").text()).as("donors are acknowledged").contains("Донатор");
    assertThat(page.select("ol.records h3").eachText())
        .containsExactly(
            "Програм рада по данима",
            "Радни листови за радионице",
            "Шта смо утврдили на радионицама");
  }

  @Test
  void theTrainerFindsTheEditionThatWasReplaced() {
    var room = html(as("predavac", "/rad/predavac"));
    var desk = room.expectFirst("a[href=/rad/materijali/" + TRAINING + "]").attr("href");
    var one = html(as("predavac", desk)).expectFirst("h3 a:contains(Радни листови)").attr("href");

    assertThat(html(as("predavac", one)).select("ol.records h3 [translate=no]").eachText())
        .containsExactly("radni-listovi-2.pdf", "radni-listovi.pdf");
  }

  private MvcTestResult as(String part, String path) {
    var person = people.withEmail(part + "@vezbaonica.example").orElseThrow();
    var who = new SignedIn(person, people.nameOf(person).cyrillic());
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }
}
