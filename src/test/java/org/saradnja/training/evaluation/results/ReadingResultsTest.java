package org.saradnja.training.evaluation.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Somebody;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.SomeEvaluation;
import org.saradnja.training.evaluation.results.Readers.Sight;
import org.saradnja.training.exams.Sitting;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads what of an evaluation, and when there is anything to read. */
class ReadingResultsTest extends SomeEvaluation {

  @Autowired private Readers readers;
  @Autowired private PublicMarks publicMarks;
  @Autowired private Comparing comparing;

  @Test
  void theOrganiserAndTheAcademyReadAllATrainerTheirOwnAndOthersNothing() {
    assertThat(readers.sight(organiser, training)).isEqualTo(new Sight.All(true));
    assertThat(readers.sight(academy(), training)).isEqualTo(new Sight.All(false));
    assertThat(readers.sight(trainer, training))
        .isEqualTo(new Sight.Own(training.trainers().getFirst().id()));
    for (var other : List.of(participant(0), otherOrganiser(), otherTrainer())) {
      assertThat(readers.sight(other, training)).isEqualTo(new Sight.None());
      assertThat(readers.compares(other, training)).isFalse();
    }
    assertThat(readers.compares(trainer, training)).isFalse();
    assertThat(readers.compares(academy(), training)).isTrue();
  }

  @Test
  void whileAnswersAreTakenNobodyReadsAnythingButHowManyCame() {
    answer(6);
    var page = new Sitting(web, organiser).page(path());
    assertThat(page.select(".tag.ok").text()).as("all six have answered").contains("закључено");

    training = held(Optional.of(teacher().person()));
    answer(5);
    var open = new Sitting(web, organiser).page(path());
    assertThat(open.select("tbody")).isEmpty();
    assertThat(open.text()).contains("5 од 6", "Док се одговори примају, не приказује се ништа.");
    assertThat(open.text()).doesNotContain("порука");
    assertThat(publicMarks.of(training.session().id())).isEmpty();
  }

  @ParameterizedTest(name = "{0} answers")
  @CsvSource({"4, false", "5, true"})
  void theTermShowsAGroupThatIsLargeEnough(int answers, boolean shown) {
    answer(answers);
    pass(Duration.ofDays(40));

    var page = new Sitting(web, organiser).page(path());

    assertThat(page.select("tbody td").eachText().contains("3,00")).isEqualTo(shown);
    assertThat(page.text().contains("порука")).isEqualTo(shown);
    assertThat(publicMarks.of(training.session().id()).isPresent()).isEqualTo(shown);
    assertThat(text("/rezultati.csv").contains("3.00")).isEqualTo(shown);
  }

  @Test
  void theOverallMarkOfASeriesIsThatOfItsTrainings() {
    answer(6);

    var mark = publicMarks.of(training.series().id()).orElseThrow();

    assertThat(mark).isEqualTo(publicMarks.of(training.session().id()).orElseThrow());
    assertThat(mark.hundredths()).isEqualTo(300);
    assertThat(mark.scale()).isEqualTo(4);
    assertThat(mark.answers()).isEqualTo(6);
  }

  @Test
  void aTrainerReadsWhatWasSaidOfThemAndNothingOfTheTraining() {
    answer(6);

    var page = new Sitting(web, trainer).page(path());

    assertThat(page.select("caption").eachText())
        .containsExactly("О раду предавача: " + training.trainers().getFirst().name().cyrillic());
    assertThat(page.text()).doesNotContain("Избор тема и материјал", "Самопроцена пре и после");
    assertThat(page.select("section[aria-labelledby=napomene] li").eachText()).hasSize(6);
    assertThat(new Sitting(web, trainer).get(path() + "/rezultati.csv")).hasStatus(404);
  }

  @Test
  void aGainIsShownWhenBothGroupsAreLargeEnough() {
    pass(Duration.ofDays(-2));
    for (int at = 0; at < 5; at++) {
      send(at, Occasion.BEFORE);
    }
    pass(Duration.ofDays(2));
    answer(6);

    var gains =
        new Sitting(web, organiser).page(path()).select("section[aria-labelledby=napredak] tbody");

    assertThat(gains.select("tr")).hasSize(3);
    assertThat(gains.select("tr").getFirst().text()).contains("3,00", "0,00", "5 / 6");
  }

  @Test
  void aGroupThatWasTooSmallAtTheEntryHasNoGain() {
    pass(Duration.ofDays(-2));
    send(0, Occasion.BEFORE);
    pass(Duration.ofDays(2));
    answer(6);

    var gains =
        new Sitting(web, organiser).page(path()).select("section[aria-labelledby=napredak] tbody");

    assertThat(gains.text()).contains("премало одговора").doesNotContain("3,00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"obuka", "serija", "program", "godina", "predavac", "nema-ga"})
  void theAcademyComparesByEveryAspectAndAnUnknownOneIsTheFirst(String aspect) {
    answer(6);

    var page = new Sitting(web, academy()).page("/rad/vrednovanje/poredjenje?po=" + aspect);

    assertThat(page.select("tbody tr")).isNotEmpty();
    assertThat(page.select("[aria-current=page]")).isNotEmpty();
  }

  @Test
  void aComparisonHoldsTheTrainingOnceItIsClosed() {
    int before = comparing.by(Aspect.TRAINING, organiser).comparison().leftOut();
    answer(5);
    assertThat(mine()).isEmpty();

    pass(Duration.ofDays(40));

    assertThat(mine().orElseThrow().overall().orElseThrow().number()).isEqualTo(5);
    assertThat(comparing.by(Aspect.TRAINING, organiser).comparison().leftOut())
        .isLessThanOrEqualTo(before);
    assertThat(comparing.by(Aspect.TRAINING, otherOrganiser()).comparison().lines())
        .noneMatch(line -> line.key().equals(code().value()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "json"})
  void numbersAreTakenAwayInEveryFormatAndInNoOther(String format) {
    answer(6);

    assertThat(new Sitting(web, organiser).get(path() + "/rezultati." + format)).hasStatusOk();
    assertThat(new Sitting(web, organiser).get(path() + "/rezultati.pdf")).hasStatus(404);
    assertThat(new Sitting(web, otherOrganiser()).get(path() + "/rezultati." + format))
        .hasStatus(404);
  }

  private Optional<Comparison.Line> mine() {
    return comparing.by(Aspect.TRAINING, organiser).comparison().lines().stream()
        .filter(line -> line.key().equals(code().value()))
        .findFirst();
  }

  private void answer(int people) {
    for (int at = 0; at < people; at++) {
      send(at, Occasion.AFTER);
    }
  }

  private void send(int number, Occasion occasion) {
    Map<String, String> fields = new HashMap<>();
    var sheet = sheet(occasion);
    sheet.marks().forEach((slot, mark) -> fields.put(slot.text(), String.valueOf(mark)));
    sheet.remarks().forEach((slot, text) -> fields.put(slot.text(), text + " " + number));
    fields.put("form", training.form().id().value().toString());
    var word = occasion == Occasion.BEFORE ? "samoprocena" : "upitnik";
    assertThat(
            new Sitting(web, participant(number))
                .post("/rad/moje-obuke/" + word + "/" + code(), fields))
        .hasStatus(303);
  }

  private String text(String file) {
    var answer = new Sitting(web, organiser).get(path() + file);
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private String path() {
    return "/rad/vrednovanje/obuke/" + code();
  }

  private SignedIn academy() {
    return Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
  }

  private SignedIn otherOrganiser() {
    return Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);
  }

  private SignedIn otherTrainer() {
    var other = teacher();
    held(Optional.of(other.person()));
    return other;
  }
}
