package org.saradnja.training.sessions.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.TrainerId;

class SessionTypingTest {

  private static final int CLOSING = 4;
  private static final LocalDate FIRST = LocalDate.of(2027, 3, 11);
  private static final TrainerId TRAINER = new TrainerId(new UUID(7, 7));
  private static final Texts TEXTS = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @Test
  void whatIsWrittenIntoTheFormIsReadBack() {
    var content = SampleTraining.on(FIRST, TRAINER);

    var typed = read(SessionForm.of(content, 3));

    assertThat(typed.errors()).isEmpty();
    assertThat(typed.content()).contains(content);
  }

  @Test
  void applicationsUsuallyCloseFourDaysBeforeTheStart() {
    var typed = read(with("", "18", "1 | 10.20 | 45 | Тема"));

    assertThat(typed.content().orElseThrow().terms().lastDay()).isEqualTo(FIRST.minusDays(4));
  }

  @Test
  void everyFieldThatCannotBeReadIsNamed() {
    var typed = read(SessionForm.empty(2, 8, 18, 48));

    assertThat(typed.errors())
        .containsKeys("place", "locative", "venue", "address", "capacity", "day-1", "day-2");
    assertThat(typed.content()).isEmpty();
  }

  @Test
  void thereAreNeverMoreSeatsThanTheRoomHolds() {
    assertThat(read(with("", "41", "")).errors()).containsOnlyKeys("seats");
  }

  @Test
  void applicationsNeverCloseAfterTheStart() {
    assertThat(read(with("11. 3. 2027.", "18", "")).errors()).containsOnlyKeys("closesOn");
  }

  @Test
  void anAgendaThatCannotBeReadIsSaidToBe() {
    assertThat(read(with("", "18", "1 | 10.20 | Тема")).errors()).containsOnlyKeys("agenda");
    assertThat(read(with("", "18", "3 | 10.20 | 45 | Тема")).errors()).containsOnlyKeys("agenda");
  }

  @Test
  void onlyOfferedTrainersAreAssigned() {
    var form = SessionForm.of(SampleTraining.on(FIRST, TRAINER), 0);

    assertThat(
            SessionTyping.read(form, Set.of(), CLOSING, TEXTS).content().orElseThrow().trainers())
        .isEmpty();
  }

  private static SessionTyping.Typed read(SessionForm form) {
    return SessionTyping.read(form, Set.of(TRAINER.value().toString()), CLOSING, TEXTS);
  }

  private static SessionForm with(String closesOn, String seats, String agenda) {
    var form = SessionForm.of(SampleTraining.on(FIRST), 0);
    return new SessionForm(
        form.place(),
        form.genitive(),
        form.locative(),
        form.venue(),
        form.address(),
        form.room(),
        form.capacity(),
        form.accessibility(),
        form.day(),
        form.from(),
        form.until(),
        agenda,
        form.trainers(),
        form.guests(),
        form.materials(),
        closesOn,
        seats,
        form.quota(),
        form.least(),
        form.confirmHours(),
        form.approval(),
        form.travel(),
        form.accommodation(),
        form.note(),
        0);
  }
}
