package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.sessions.enrolling.ActsInTime.OTHER_UNIT;
import static org.saradnja.training.sessions.enrolling.ActsInTime.UNIT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;

class MyTrainingsPagesTest extends SendingPages {

  private static final String MINE = "/rad/moje-obuke";
  private static final String APPLY = MINE + "/prijava/stranica-subotica";

  @Autowired private EnrolmentsDesk desk;
  @Autowired private TextsOfRequest texts;

  @Test
  void whatTakesApplicationsIsOfferedUntilOneHasApplied() {
    var who = acts.participant(UNIT);
    assertThat(show(who, MINE).select("[aria-labelledby=otvorene] a").eachAttr("href"))
        .contains(APPLY);

    acts.apply(who, session, UNIT);

    assertThat(show(who, MINE).select("[aria-labelledby=otvorene] a").eachAttr("href"))
        .doesNotContain(APPLY);
    assertThat(show(who, MINE).select("[aria-labelledby=moje] h3").eachText())
        .containsExactly("Суботица");
  }

  @Test
  void theFormIsFilledWithTheUnitInWhichOneWorks() {
    var form = show(acts.participant(UNIT), APPLY);

    assertThat(form.expectFirst("#unit option[selected]").val()).isEqualTo("vezbaonica");
    assertThat(form.expectFirst("#gender option[selected]").val()).isEqualTo("NOT_STATED");
    assertThat(acts.enrolments.of(session)).as("looking is not applying").isEmpty();
  }

  @Test
  void whoWorksInNoUnitMaySayWhereAndIsToldThatTheOrganiserDecides() {
    var nobody = Somebody.withoutMandates(application);

    var page = show(nobody, APPLY);

    assertThat(page.select("#unit option").eachAttr("value")).contains(ApplyForm.NO_UNIT);
    assertThat(page.select(".notice")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/prijava/nema-je", "/prijava/stranica"})
  void whatIsNoTrainingIsNotFound(String path) {
    var who = acts.participant(UNIT);

    assertThat(get(who, MINE + path)).hasStatus(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/potvrda", "/odustajanje"})
  void theApplicationOfAnotherIsNotTheirsToTouch(String act) {
    var id = acts.apply(acts.participant(UNIT), session, UNIT);

    for (var other : List.of(acts.participant(UNIT), acts.participant(OTHER_UNIT))) {
      assertThat(send(other, MINE + "/" + id.value() + act, Map.of())).hasStatus(404);
    }
    assertThat(send(acts.participant(UNIT), MINE + "/" + UUID.randomUUID() + act, Map.of()))
        .hasStatus(404);
    assertThat(acts.stage(id)).isEqualTo("SEATED");
  }

  @Test
  void aReasonIsKeptAsItWasWrittenAndNotLongerThanItMayBe() {
    var who = acts.participant(UNIT);
    var id = acts.apply(who, session, UNIT);

    send(who, MINE + "/" + id.value() + "/odustajanje", Map.of("reason", " " + "б".repeat(1200)));

    assertThat(EnrolWords.reason(acts.now(id))).hasSize(1000);
  }

  @ParameterizedTest(name = "first day in {0} days: withdraw {1}, sign {2}, badge {3}")
  @CsvSource({"30, true, false, true", "-1, false, true, true", "-9, false, false, false"})
  void whatCanBeDoneFollowsTheDay(int days, boolean leaves, boolean signs, boolean badge) {
    var who = acts.participant(UNIT);
    acts.apply(who, session, UNIT);
    AnnouncedSession.moved(session, acts.time.today().plusDays(days), application);

    var page = show(who, MINE);

    assertThat(page.select("form[action$=odustajanje]").isEmpty()).isEqualTo(!leaves);
    assertThat(page.select("a.btn[href$=prisustvo]").isEmpty()).isEqualTo(!signs);
    assertThat(page.select("a[href$=znacka]").isEmpty()).isEqualTo(!badge);
  }

  @Test
  void whatWasCancelledOffersNothing() {
    var who = acts.participant(UNIT);
    acts.apply(who, session, UNIT);
    AnnouncedSession.cancelled(session, "нема сале", application);

    var page = show(who, MINE);

    assertThat(page.select("[aria-labelledby=moje] .tag").text()).isEqualTo("отказана");
    assertThat(page.select("[aria-labelledby=moje] form, [aria-labelledby=moje] a[href$=znacka]"))
        .isEmpty();
    assertThat(items(who)).isEmpty();
    var other = acts.participant(OTHER_UNIT);
    var whole =
        Map.of(
            "unit", "arilje",
            "gender", "MAN",
            "job", "саветник",
            "superior", "Шеф Шефић",
            "consentOn", "1. 11. 2026.");
    assertThat(send(other, APPLY, whole)).hasStatus(409);
  }

  @Test
  void theDeskSaysWhatIsToComeAndWhatMustBeConfirmed() {
    var who = acts.participant(OTHER_UNIT);
    var sent = acts.send(staff, session, UNIT, 2);
    acts.apply(who, session, OTHER_UNIT);
    assertThat(items(who)).as("waiting is no work").isEmpty();

    acts.leaving.withdraw(staff, sent.getFirst(), "");

    assertThat(items(who))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.state()).isEqualTo("место чека потврду");
          assertThat(item.due()).isPresent();
        });
    acts.leaving.confirm(who, acts.enrolments.of(who.person()).getFirst().value().id());
    assertThat(items(who)).extracting(Desk.Item::state).containsExactly("има место");
    AnnouncedSession.moved(session, acts.time.today().minusDays(9), application);
    assertThat(items(who)).as("over").isEmpty();
  }

  @Test
  void theThreeFacesAreReadInTheirLanguages() {
    var who = acts.participant(UNIT);
    acts.apply(who, session, UNIT);

    assertThat(show(who, "/lat" + MINE).select("[aria-labelledby=moje] .tag").text())
        .isEqualTo("ima mesto");
    assertThat(show(who, "/en" + MINE).select("[aria-labelledby=moje] h3").text())
        .isEqualTo("Subotica");
  }

  private List<Desk.Item> items(SignedIn who) {
    return desk.of(who, texts.of(Face.CYRILLIC));
  }
}
