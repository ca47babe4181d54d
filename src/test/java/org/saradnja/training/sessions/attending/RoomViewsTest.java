package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.AttendedTraining;
import org.saradnja.training.sessions.Sighting.Way;
import org.springframework.beans.factory.annotation.Autowired;

/** What the list of a day shows, and to whom. */
class RoomViewsTest extends AttendedTraining {

  @Autowired private CheckingIn checking;
  @Autowired private CheckInTable checkIns;
  @Autowired private Clock clock;

  @ParameterizedTest(name = "at {0} it is time for signature {1}")
  @CsvSource({
    "2027-03-12T07:00:00Z, 1",
    "2027-03-12T08:00:00Z, 1",
    "2027-03-12T11:14:00Z, 1",
    "2027-03-12T11:15:00Z, 2",
    "2027-03-12T20:00:00Z, 2",
  })
  void theListOffersTheSignatureForWhichItIsTime(Instant moment, String point) {
    time.moveTo(moment);

    assertThat(day("/2").select("#point option[selected]").val()).isEqualTo(point);
  }

  @ParameterizedTest
  @CsvSource({"?potpis=2, 2", "?potpis=9, 1", "?potpis=0, 1"})
  void theChosenSignatureStaysWhenItIsOneOfTheDay(String query, String point) {
    time.moveTo(Instant.parse("2027-03-12T08:00:00Z"));

    assertThat(day("/2" + query).select("#point option[selected]").val()).isEqualTo(point);
  }

  @Test
  void theOtherDaysAreOneClickAway() {
    assertThat(day("/2").select(".title a").eachAttr("href")).containsExactly(path("/1"));
    assertThat(day("/1").select(".title a").eachAttr("href")).containsExactly(path("/2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/3", "/0", "/99"})
  void aDayThatTheTrainingDoesNotHaveIsNotThere(String day) {
    assertThat(get(organiser, path(day))).hasStatus(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/rad/prisustvo/Nema/1", "/rad/prisustvo/nema-je/1"})
  void aTrainingThatIsNotThereHasNoList(String path) {
    assertThat(get(organiser, path)).hasStatus(404);
  }

  @Test
  void aTickWithoutItsFieldsIsNoRequestOfThePage() {
    assertThat(post(organiser, path("/2"))).hasStatus(400);
    assertThat(post(organiser, path("/2"), "seat", "nije-id", "point", "1")).hasStatus(400);
    assertThat(post(organiser, path("/2/skeniranje"), "point", "1")).hasStatus(400);
  }

  @Test
  void lookingAtTheListChangesNothing() {
    day("/2");
    get(organiser, path("/2?nadjen=" + seat.enrolment().value()));

    assertThat(checkIns.checkIns(seat.enrolment())).isEmpty();
    assertThat(entries("CheckedIn", seat.enrolment().value())).isZero();
  }

  @Test
  void nobodyIsCalledAbsentWhileTheDayLasts() {
    assertThat(day("/2").select("tbody td:last-of-type .tag")).isEmpty();

    time.moveTo(HallClock.IN_TIME.plus(Duration.ofDays(1)));
    assertThat(day("/2").select("tbody td:last-of-type .tag").text()).isEqualTo("одсутан");
  }

  @Test
  void whoCameLateIsSeenLateBeforeTheDayEnds() {
    checking.checkIn(organiser, session, seat.enrolment(), 2, 1, Way.TICK);

    assertThat(day("/2").select("tbody td:last-of-type .tag").text()).isEqualTo("касни 340 минута");
  }

  @Test
  void anOfflineTickOfAWrongClockIsMarkedAsPutRight() {
    long ahead = clock.instant().plus(Duration.ofHours(5)).toEpochMilli();
    post(
        organiser,
        path("/2/prijem"),
        "sent",
        String.valueOf(ahead),
        "item",
        UUID.randomUUID() + "~" + seat.enrolment().value() + "~1~" + (ahead - 120_000));

    var cell = day("/2").expectFirst("[data-at-point=1]");
    assertThat(cell.select(".tag.soon").text()).isEqualTo("исправљен сат");
    assertThat(cell.text())
        .contains("у 14.38.00 на листи")
        .contains("ишао напред")
        .contains("означено у 14.38.00", "примљено 12. 3. 2027. у 14.40.00");
    assertThat(html(get(organiser, "/lat" + path("/2"))).text()).contains("ispravljen sat");
    assertThat(html(get(organiser, "/en" + path("/2"))).text()).contains("clock put right");
  }

  @Test
  void aTickOfARightClockIsNot() {
    long now = clock.millis();
    var answer =
        post(
            organiser,
            path("/2/prijem"),
            "sent",
            String.valueOf(now),
            "item",
            UUID.randomUUID() + "~" + seat.enrolment().value() + "~1~" + (now - 120_000));

    assertThat(day("/2").select(".tag.soon").text()).doesNotContain("исправљен сат");
    assertThat(answer).bodyJson().extractingPath("$.signed[0].put").isEqualTo("");
  }

  @Test
  void theScriptIsToldOfAMomentThatWasPutRight() {
    long behind = clock.instant().minus(Duration.ofHours(1)).toEpochMilli();

    var answer =
        post(
            organiser,
            "/lat" + path("/2/prijem"),
            "sent",
            String.valueOf(behind),
            "item",
            UUID.randomUUID() + "~" + seat.enrolment().value() + "~1~" + behind);

    assertThat(answer)
        .bodyJson()
        .extractingPath("$.signed[0].put")
        .asString()
        .startsWith("Sat uređaja je kasnio");
  }

  @Test
  void whoLooksForWhatOthersDidGetsEverybodyWhoSigned() {
    var other = seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Лазар Скицић");
    checking.checkIn(organiser, session, seat.enrolment(), 2, 1, Way.TICK);
    checking.checkIn(organiser, session, other.enrolment(), 2, 2, Way.SCAN);

    var answer = post(organiser, path("/2/prijem"), "sent", String.valueOf(clock.millis()));

    assertThat(answer)
        .hasStatusOk()
        .bodyText()
        .contains(seat.enrolment().value().toString(), other.enrolment().value().toString());
    assertThat(answer).bodyJson().extractingPath("$.items").asArray().isEmpty();
  }

  private Document day(String rest) {
    var answer = get(organiser, path(rest));
    assertThat(answer).hasStatusOk();
    return html(answer);
  }
}
