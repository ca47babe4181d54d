package org.saradnja.training.sessions.roomcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;

import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.AttendedTraining;
import org.springframework.beans.factory.annotation.Autowired;

/** The organiser puts the code of the room on the wall and takes it down. */
class ShowingTest extends AttendedTraining {

  @Autowired private Showing showing;
  @Autowired private RoomCodeTable codes;

  @Test
  void whatIsShownAlreadyIsNotShownAgain() {
    showing.show(organiser, session, 2, 1);
    var secret = codes.shown(session.id(), 2, 1).orElseThrow().secret();
    showing.show(organiser, session, 2, 1);

    assertThat(codes.shown(session.id(), 2, 1).orElseThrow().secret()).isEqualTo(secret);
    assertThat(entries("RoomCodeShown", session.id().value())).isEqualTo(1);
  }

  @Test
  void whatIsNotShownIsNotHidden() {
    showing.hide(organiser, session, 2, 1);
    assertThat(entries("RoomCodeHidden", session.id().value())).isZero();

    showing.show(organiser, session, 2, 1);
    showing.hide(organiser, session, 2, 1);
    showing.hide(organiser, session, 2, 1);
    assertThat(entries("RoomCodeHidden", session.id().value())).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, NOT_TODAY", "3, 1, NOT_TODAY", "2, 0, NO_SUCH_POINT", "2, 3, NO_SUCH_POINT"})
  void aCodeIsShownOnTheDayForASignatureThatThereIs(int day, int point, RoomCodeRefusal reason) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> showing.show(organiser, session, day, point))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(reason));
    assertThat(codes.shown(session.id(), day)).isEmpty();
  }

  @Test
  void aForgottenCodeIsTakenDownLater() {
    showing.show(organiser, session, 2, 1);
    time.moveTo(HallClock.IN_TIME.plus(Duration.ofDays(3)));

    showing.hide(organiser, session, 2, 1);

    assertThat(codes.shown(session.id(), 2)).isEmpty();
  }

  @Test
  void onlyTheOrganiserOfTheTrainingShowsAndHides() {
    showing.show(organiser, session, 2, 1);
    var other = somebodyElse();

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> showing.hide(other, session, 2, 1));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> showing.show(other, session, 2, 2));
    assertThat(codes.shown(session.id(), 2)).hasSize(1);
  }

  @Test
  void secretsAreNeverTheSame() {
    showing.show(organiser, session, 2, 1);
    showing.show(organiser, session, 2, 2);

    var shown = codes.shown(session.id(), 2);
    assertThat(shown.get(0).secret()).hasSize(32).isNotEqualTo(shown.get(1).secret());
  }

  @Test
  void theWallSaysWhereToGoAndTheSecretNeverLeavesTheServer() {
    showing.show(organiser, session, 2, 1);
    var secret = codes.shown(session.id(), 2, 1).orElseThrow().secret();

    var page = html(get(organiser, path("/2/sala/1")));

    assertThat(page.expectFirst("[data-code]").text()).matches("[0-9]{3} [0-9]{3}");
    assertThat(page.text()).contains("/rad/moje-obuke/prisustvo").contains("0 / 1");
    assertThat(page.html())
        .doesNotContain(HexFormat.of().formatHex(secret))
        .doesNotContain(Base64.getEncoder().encodeToString(secret));
  }

  @Test
  void theNextCodeIsNeverKeptByABrowser() {
    showing.show(organiser, session, 2, 1);

    var next = get(organiser, path("/2/sala/1/kod"));

    assertThat(next).hasStatusOk();
    assertThat(next.getResponse().getHeader("Cache-Control")).contains("no-store");
    assertThat(next).bodyJson().extractingPath("$.left").asNumber().isNotEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/2/sala/0", "/2/sala/10", "/3/sala/1", "/2/sala/1/nema"})
  void whatTheTrainingDoesNotHaveIsNotThere(String rest) {
    assertThat(get(organiser, path(rest))).hasStatus(404);
  }

  @Test
  void lookingAtTheWallShowsNothingByItself() {
    get(organiser, path("/2/sala/1"));

    assertThat(codes.shown(session.id(), 2)).isEmpty();
    assertThat(html(get(organiser, path("/2/sala/1"))).select("[data-code]")).isEmpty();
  }
}
