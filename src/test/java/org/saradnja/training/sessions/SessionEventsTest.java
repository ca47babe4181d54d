package org.saradnja.training.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import tools.jackson.databind.json.JsonMapper;

/** Events are a stored format: what was published yesterday is read tomorrow. */
class SessionEventsTest {

  private static final Instant AT = Instant.parse("2027-02-01T08:00:00Z");
  private static final SessionId SESSION = new SessionId(new UUID(0, 1));
  private static final EnrolmentId ENROLMENT = new EnrolmentId(new UUID(0, 2));
  private static final EnrolmentId STAND = new EnrolmentId(new UUID(0, 3));
  private static final Actor ACTOR = new Actor(new UUID(0, 4), "unit:vezbaonica", "participant");
  private static final Digest CONTENT = Digest.ofText("проба");

  static Stream<Act> ofEnrolments() {
    return Stream.of(
        new EnrolmentApplied(ENROLMENT, SESSION, AT, ACTOR, CONTENT),
        new EnrolmentRefused(ENROLMENT, SESSION, AT, ACTOR, CONTENT),
        new EnrolmentWithdrawn(ENROLMENT, SESSION, AT, ACTOR, CONTENT),
        new SeatGiven(ENROLMENT, SESSION, AT, ACTOR, CONTENT),
        new SeatOffered(ENROLMENT, SESSION, AT, ACTOR, CONTENT),
        new OfferLapsed(ENROLMENT, SESSION, AT, ACTOR, CONTENT),
        new PutOnWaitingList(ENROLMENT, SESSION, AT, ACTOR, CONTENT),
        new ColleagueSwapped(ENROLMENT, SESSION, AT, ACTOR, CONTENT),
        new NoShowRecorded(ENROLMENT, SESSION, AT, ACTOR, CONTENT),
        new AttendanceCorrected(ENROLMENT, 1, AT, ACTOR, CONTENT),
        new CheckedIn(ENROLMENT, 1, 2, AT, ACTOR, CONTENT),
        new WalkInMerged(STAND, ENROLMENT, AT, ACTOR, CONTENT));
  }

  static Stream<Act> ofSessions() {
    return Stream.of(
        new SessionAnnounced(SESSION, AT, ACTOR, CONTENT),
        new SessionChanged(SESSION, AT, ACTOR, CONTENT),
        new SessionCancelled(SESSION, AT, ACTOR, CONTENT),
        new SessionTakenOver(SESSION, AT, ACTOR, CONTENT),
        new ParticipantsTakenOver(SESSION, 18, AT, ACTOR, CONTENT),
        new AttendanceTakenOver(SESSION, 18, AT, ACTOR, CONTENT),
        new AttendanceArranged(SESSION, AT, ACTOR, CONTENT),
        new RoomCodeShown(SESSION, 1, 2, AT, ACTOR, CONTENT),
        new RoomCodeHidden(SESSION, 1, 2, AT, ACTOR, CONTENT),
        new SupportArranged(SESSION, AT, ACTOR, CONTENT),
        new SheetKeyed(SESSION, 1, AT, ACTOR, CONTENT));
  }

  @ParameterizedTest
  @MethodSource({"ofEnrolments", "ofSessions"})
  void whatIsStoredIsReadBack(Act act) {
    var json = JsonMapper.shared();

    assertThat(json.readValue(json.writeValueAsString(act), act.getClass())).isEqualTo(act);
  }

  @ParameterizedTest
  @MethodSource({"ofEnrolments", "ofSessions"})
  void noEventCarriesMoreThanIdsNumbersMomentsAndADigest(Act act) {
    assertThat(Arrays.stream(act.getClass().getRecordComponents()).map(part -> part.getType()))
        .as("personal data would stay in the archive for ever")
        .allMatch(type ->
            type == SessionId.class
                || type == EnrolmentId.class
                || type == int.class
                || type == Instant.class
                || type == Actor.class
                || type == Digest.class);
  }

  @ParameterizedTest
  @MethodSource("ofEnrolments")
  void theLogNamesTheEnrolmentAndNotThePerson(Act act) {
    assertThat(act.subject()).isEqualTo("enrolment:" + ENROLMENT.value());
  }

  @ParameterizedTest
  @MethodSource("ofSessions")
  void theLogNamesTheTraining(Act act) {
    assertThat(act.subject()).isEqualTo("session:" + SESSION.value());
  }

  @Test
  void materialsAreNamedByTheirIdsAlone() {
    var material = new MaterialId(new UUID(0, 7));

    assertThat(
            Stream.of(
                new MaterialPutUp(material, 1, AT, ACTOR, CONTENT),
                new MaterialReplaced(material, 2, AT, ACTOR, CONTENT),
                new MaterialTakenDown(material, 3, AT, ACTOR, CONTENT)))
        .extracting(Act::subject)
        .containsOnly("material:" + new UUID(0, 7));
  }

  @Test
  void whoCameWithoutASeatIsNamedByTheirStand() {
    assertThat(new WalkInTaken(STAND, SESSION, AT, ACTOR, CONTENT).subject())
        .isEqualTo("enrolment:" + STAND.value());
    assertThat(new SeriesId(new UUID(0, 9)).subject()).isEqualTo("series:" + new UUID(0, 9));
  }

  @Test
  void whatYesterdayWroteOfASeatIsStillUnderstood() {
    var stored =
        """
        {"enrolment":{"value":"00000000-0000-0000-0000-000000000002"},
         "session":{"value":"00000000-0000-0000-0000-000000000001"},
         "at":"2027-02-01T08:00:00Z",
         "actor":{"mandate":"00000000-0000-0000-0000-000000000004",
                  "party":"unit:vezbaonica","role":"participant"},
         "content":"%s"}
        """
            .formatted(CONTENT.hex());

    assertThat(JsonMapper.shared().readValue(stored, SeatGiven.class))
        .isEqualTo(new SeatGiven(ENROLMENT, SESSION, AT, ACTOR, CONTENT));
  }
}
