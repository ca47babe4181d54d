package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.NOON;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.base;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.testing.Refusals;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.enrolling.Enrolment.Absent;
import org.saradnja.training.sessions.enrolling.Enrolment.Applied;
import org.saradnja.training.sessions.enrolling.Enrolment.Base;
import org.saradnja.training.sessions.enrolling.Enrolment.Lapsed;
import org.saradnja.training.sessions.enrolling.Enrolment.Offered;
import org.saradnja.training.sessions.enrolling.Enrolment.Replaced;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.Enrolment.Waiting;
import org.saradnja.training.sessions.enrolling.Enrolment.Withdrawn;

class EnrolmentTest {

  private static final Base BASE = base(1, "raska", NOON);
  private static final EnrolmentId OTHER = new EnrolmentId(new UUID(1, 2));

  /** Every stage: whether the person may not apply again, and whether it keeps a seat. */
  static Stream<Arguments> stages() {
    return Stream.of(
        Arguments.of(new Applied(BASE), true, false),
        Arguments.of(new Waiting(BASE), true, false),
        Arguments.of(new Offered(BASE, 1, NOON), true, true),
        Arguments.of(new Seated(BASE, 1), true, true),
        Arguments.of(new Absent(BASE, 1), true, true),
        Arguments.of(new Withdrawn(BASE, NOON, ""), false, false),
        Arguments.of(new Lapsed(BASE, NOON), false, false),
        Arguments.of(new Enrolment.Refused(BASE, NOON, "разлог"), false, false),
        Arguments.of(new Replaced(BASE, NOON, OTHER), false, false));
  }

  @ParameterizedTest
  @MethodSource("stages")
  void onlyWhatIsLiveBarsAnotherApplicationAndOnlySeatsAreKept(
      Enrolment enrolment, boolean live, boolean seat) {
    assertThat(enrolment.isLive()).isEqualTo(live);
    assertThat(enrolment.takesASeat()).isEqualTo(seat);
  }

  @ParameterizedTest
  @MethodSource("stages")
  void everyStageComesBackFromItsRow(Enrolment enrolment, boolean live, boolean seat) {
    var row = EnrolmentRow.of(enrolment, 3);

    assertThat(row.toDomain()).isEqualTo(enrolment);
    assertThat(row.version()).isEqualTo(3);
    assertThat(row.seat() != null).isEqualTo(seat);
    assertThat(row.endedAt() == null).isEqualTo(live);
  }

  @Test
  void anOfferHoldsUntilItsMomentAndNotAfter() {
    var offered = new Waiting(BASE).offer(4, NOON);

    assertThat(offered.confirm(NOON).seat()).isEqualTo(4);
    assertThat(offered.isLapsed(NOON.plusMillis(1))).isTrue();
    Refusals.with(EnrolRefusal.LAPSED, () -> offered.confirm(NOON.plus(Duration.ofMillis(1))));
  }

  @Test
  void aSeatStaysTheSameWhoeverComesToSitOnIt() {
    var seated = new Seated(BASE, 7);

    assertThat(seated.absent().seat()).isEqualTo(7);
    assertThat(seated.swap(OTHER, NOON)).isEqualTo(new Replaced(BASE, NOON, OTHER));
  }

  @Test
  void aRowThatContradictsItsStageIsADefectAndNotGuessedAt() {
    var waiting = EnrolmentRow.of(new Waiting(BASE), 0);

    for (var stage : new String[] {"SEATED", "OFFERED", "ABSENT", "WITHDRAWN", "LAPSED", "XYZ"}) {
      assertThatIllegalStateException()
          .as(stage)
          .isThrownBy(() -> as(stage, waiting).toDomain())
          .withMessageContaining(waiting.id().toString());
    }
  }

  private static EnrolmentRow as(String stage, EnrolmentRow row) {
    return new EnrolmentRow(
        row.id(),
        row.session(),
        row.person(),
        row.nameCyrillic(),
        row.nameLatin(),
        row.nameKey(),
        row.unit(),
        row.gender(),
        row.email(),
        row.job(),
        row.superior(),
        row.consentOn(),
        row.needs(),
        row.lodging(),
        row.channel(),
        row.appliedAt(),
        row.line(),
        row.invented(),
        stage,
        row.seat(),
        row.offeredUntil(),
        row.endedAt(),
        row.reason(),
        row.replacedBy(),
        row.version());
  }
}
