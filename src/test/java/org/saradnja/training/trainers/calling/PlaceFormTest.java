package org.saradnja.training.trainers.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;

/** Where else a call was published: a place of the rule, a whole address, a day. */
class PlaceFormTest {

  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final List<String> PLACES = List.of("napa", "mduls");
  private static final String LINK = "https://www.napa.example/poziv?id=1";

  @Test
  void whatIsWholeIsRecordedAsItWasTyped() {
    var form = new PlaceForm(" napa ", LINK, "12. 4. 2027.");

    assertThat(form.errors(PLACES, T)).isEmpty();
    assertThat(form.recorded()).isEqualTo(new Place("napa", LINK, LocalDate.of(2027, 4, 12)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "сајт",
        "www.napa.example/poziv",
        "ftp://napa.example/poziv",
        "javascript:alert(1)",
        "https://",
        "https:///poziv",
        "https://napa.example/ poziv",
        "https://napa.example/<script>",
        "https://napa.example/%zz"
      })
  void onlyAWholeAddressOfAPageIsALink(String link) {
    assertThat(new PlaceForm("napa", link, "2027-04-12").errors(PLACES, T))
        .containsOnlyKeys("link");
  }

  @Test
  void anAddressHasItsLength() {
    var longest = "https://napa.example/" + "a".repeat(500 - 21);

    assertThat(new PlaceForm("napa", longest, "2027-04-12").errors(PLACES, T)).isEmpty();
    assertThat(new PlaceForm("napa", longest + "a", "2027-04-12").errors(PLACES, T))
        .containsOnlyKeys("link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "јуче", "31. 2. 2027.", "2027-13-01"})
  void theDayIsOneOfTheCalendar(String day) {
    assertThat(new PlaceForm("napa", LINK, day).errors(PLACES, T)).containsOnlyKeys("on");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertThat(new PlaceForm("", "", "").errors(PLACES, T).keySet())
        .containsExactly("place", "link", "on");
    assertThat(new PlaceForm("facebook", LINK, "2027-04-12").errors(PLACES, T))
        .containsOnlyKeys("place");
  }
}
