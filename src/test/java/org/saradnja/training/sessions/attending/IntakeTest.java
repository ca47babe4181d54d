package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.AttendedTraining;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.PersonalCodes;
import org.saradnja.training.sessions.Sighting.Way;
import org.saradnja.training.sessions.attending.CheckingIn.Seen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class IntakeTest extends AttendedTraining {

  @Autowired private CheckInTable checkIns;
  @Autowired private CountedAttendances attendances;
  @Autowired private PersonalCodes codes;
  @Autowired private CheckingIn checking;
  @Autowired private Clock clock;

  @Test
  void whatWasSentTwiceCountsOnce() {
    var id = UUID.randomUUID();

    assertThat(send(organiser, item(id, seatId(), 1, 0))).bodyText().contains("\"taken\"");
    assertThat(send(organiser, item(id, seatId(), 1, 0))).bodyText().contains("\"known\"");

    assertThat(checkIns.checkIns(seat.enrolment())).hasSize(1);
    assertThat(entries("CheckedIn", seat.enrolment().value())).isEqualTo(1);
    assertThat(sightings()).isEqualTo(1);
  }

  @Test
  void aTickKeptWithoutNetworkHasTheMomentAtWhichItWasMade() {
    send(organiser, item(UUID.randomUUID(), seatId(), 1, 1800));

    assertThat(checkIns.checkIns(seat.enrolment()).getFirst().at())
        .isBetween(HallClock.IN_TIME.minusSeconds(1801), HallClock.IN_TIME.minusSeconds(1799));
  }

  @Test
  void ofTwoOrganisersTheEarlierCountsWhoeverSendsFirst() {
    send(organiser, item(UUID.randomUUID(), seatId(), 1, 60));
    send(organiser, item(UUID.randomUUID(), seatId(), 1, 600));
    send(organiser, item(UUID.randomUUID(), seatId(), 1, 5));

    var counted = checkIns.checkIns(seat.enrolment());
    assertThat(counted).hasSize(1);
    assertThat(counted.getFirst().at())
        .isBetween(HallClock.IN_TIME.minusSeconds(601), HallClock.IN_TIME.minusSeconds(599));
    assertThat(sightings()).as("nothing that was seen is thrown away").isEqualTo(3);
  }

  @Test
  void theClockOfTheDeviceMayBeWrong() {
    long ahead = clock.instant().plus(Duration.ofSeconds(5 * 3600 + 30)).toEpochMilli();

    var answer =
        post(
            organiser,
            path("/2/prijem"),
            "sent",
            String.valueOf(ahead),
            "item",
            UUID.randomUUID() + "~" + seatId() + "~1~" + (ahead - 120_000));

    assertThat(answer).hasStatusOk().bodyText().contains("Сат овог уређаја иде напред 300 минута");
    assertThat(checkIns.checkIns(seat.enrolment()).getFirst().at())
        .isBetween(HallClock.IN_TIME.minusSeconds(121), HallClock.IN_TIME.minusSeconds(119));
  }

  @Test
  void aScannedCodeFindsItsParticipant() {
    var code = codes.of(seat.enrolment());

    send(organiser, item(UUID.randomUUID(), code.replaceAll("(.{5})", "$1 "), 2, 0));

    assertThat(checkIns.checkIns(seat.enrolment()).getFirst().source()).isEqualTo(Source.SCAN);
  }

  @Test
  void aForeignCodeSaysWhatIsWrongAndNotWhoseItIs() {
    var elsewhere =
        seating.seat(rooms.announce().id(), new PersonId(UUID.randomUUID()), "Лазар Скицић");
    var foreign = codes.of(elsewhere.enrolment());

    assertThat(send(organiser, item(UUID.randomUUID(), foreign, 1, 0)))
        .bodyText()
        .contains("није за ову обуку")
        .doesNotContain("Лазар");
    assertThat(send(organiser, item(UUID.randomUUID(), "1234567890", 1, 0)))
        .bodyText()
        .contains("Код није познат");
    assertThat(checkIns.checkIns(elsewhere.enrolment())).isEmpty();
  }

  @Test
  void onTheLatinFaceTheWordsAreLatin() {
    var answer =
        post(
            organiser,
            "/lat" + path("/2/prijem"),
            "sent",
            String.valueOf(clock.instant().toEpochMilli()),
            "item",
            item(UUID.randomUUID(), "1234567890", 1, 0));

    assertThat(answer).bodyText().contains("Kod nije poznat");
  }

  @Test
  void whatIsNotOfTheDayIsRefusedAndTheRestTaken() {
    var answer =
        send(
            organiser,
            item(UUID.randomUUID(), seatId(), 1, 20 * 3600),
            item(UUID.randomUUID(), UUID.randomUUID().toString(), 1, 0),
            item(UUID.randomUUID(), seatId(), 5, 0),
            item(UUID.randomUUID(), seatId(), 2, 0));

    assertThat(answer)
        .hasStatusOk()
        .bodyText()
        .contains("То време није на дан ове листе")
        .contains("Те особе нема на листи")
        .contains("није предвиђен");
    assertThat(checkIns.checkIns(seat.enrolment())).extracting(CheckIn::point).containsExactly(2);
  }

  @Test
  void whatTheLineBringsInTheEveningCountsForTheDay() {
    time.moveTo(HallClock.IN_TIME.plus(Duration.ofHours(20)));

    send(organiser, item(UUID.randomUUID(), seatId(), 1, 19 * 3600));

    assertThat(attendances.isCheckedIn(seat.enrolment(), 2)).isTrue();
  }

  @Test
  void aRequestThatIsNotOfTheScriptIsRefused() {
    assertThat(post(organiser, path("/2/prijem"), "item", "x")).hasStatus(422);
    assertThat(send(somebodyElse(), item(UUID.randomUUID(), seatId(), 1, 0))).hasStatus(404);
  }

  @Test
  void withoutScriptsACodeIsTypedAndAForeignOneComesBack() {
    var code = codes.of(seat.enrolment());

    var taken = post(organiser, path("/2/skeniranje"), "kod", code, "point", "1");
    assertThat(taken).hasStatus(303);
    var page = html(get(organiser, taken.getResponse().getHeaders("Location").getFirst()));
    assertThat(page.text()).contains("Уписано: Весна Вежбовић");

    var wrong = post(organiser, path("/2/skeniranje"), "kod", "12345", "point", "2");
    assertThat(wrong).hasStatus(422);
    assertThat(html(wrong).expectFirst("#kod-error").text()).startsWith("Код није познат");
    assertThat(html(wrong).expectFirst("#kod").val()).isEqualTo("12345");
  }

  @Test
  void manyAtOnceAreAllThereOnce() throws Exception {
    var people = new ArrayList<Participant>();
    for (int number = 0; number < 40; number++) {
      people.add(seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Проба " + number));
    }
    var work = new ArrayList<Callable<Integer>>();
    for (int device = 0; device < 4; device++) {
      var seen =
          people.stream()
              .map(one ->
                  new Seen(
                      UUID.randomUUID(),
                      one.enrolment(),
                      1,
                      Way.SCAN,
                      DeviceClock.ours(HallClock.IN_TIME)))
              .toList();
      work.add(
          () -> checking.checkIn(organiser, session, 2, seen, Instant.EPOCH).outcomes().size());
    }
    try (var devices = Executors.newFixedThreadPool(work.size())) {
      for (var done : devices.invokeAll(work)) {
        assertThat(done.get()).isEqualTo(people.size());
      }
    }

    assertThat(people)
        .allSatisfy(one -> {
          assertThat(checkIns.checkIns(one.enrolment())).hasSize(1);
          assertThat(entries("CheckedIn", one.enrolment().value())).isEqualTo(1);
        });
  }

  private String seatId() {
    return seat.enrolment().value().toString();
  }

  private String item(UUID id, String who, int point, long secondsAgo) {
    return id + "~" + who + "~" + point + "~" + (clock.millis() - secondsAgo * 1000);
  }

  private MvcTestResult send(SignedIn who, String... items) {
    var fields = new ArrayList<String>();
    fields.add("sent");
    fields.add(String.valueOf(clock.millis()));
    for (var item : items) {
      fields.add("item");
      fields.add(item);
    }
    return post(who, path("/2/prijem"), fields.toArray(String[]::new));
  }

  private int sightings() {
    return jdbc.sql("select count(*) from sighting where enrolment = :id")
        .param("id", seat.enrolment().value())
        .query(Integer.class)
        .single();
  }
}
