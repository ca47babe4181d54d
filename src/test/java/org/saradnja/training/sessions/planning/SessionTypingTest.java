package org.saradnja.training.sessions.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.sessions.SessionContent.Guest;
import org.saradnja.training.sessions.SessionContent.Room;
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
        .containsKeys("place", "locative", "venue", "address", "room-1", "day-1", "day-2");
    assertThat(typed.content()).isEmpty();
  }

  @Test
  void thereAreNeverMoreSeatsThanTheLargestRoomHolds() {
    assertThat(read(with("", "40", "")).errors()).isEmpty();
    assertThat(read(with("", "41", "")).errors()).containsOnlyKeys("seats");
    assertThat(read(with("", "41", "")).errors().get("seats")).contains("прима 40");
  }

  @Test
  void aTrainingMayHaveSeveralRoomsAndEmptyRowsAreNone() {
    var typed =
        read(
            rooms(of("Сала", "", "Радионица", ""), of("20", "", "12", ""), of("", "", "лифт", "")));

    assertThat(typed.content().orElseThrow().venue().rooms())
        .containsExactly(new Room("Сала", 20, ""), new Room("Радионица", 12, "лифт"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "room-2, '', 12, ''",
    "room-2, '', '', лифт",
    "roomSeats-2, Радионица, '', ''",
    "roomSeats-2, Радионица, нула, ''",
    "roomSeats-2, Радионица, 0, ''",
    "roomSeats-2, Радионица, 2001, ''"
  })
  void whatIsWrongWithARoomIsSaidInItsRow(String field, String name, String seats, String access) {
    var typed = read(rooms(of("Сала", name), of("20", seats), of("", access)));

    assertThat(typed.errors()).containsKey(field);
    assertThat(typed.errors().keySet()).allMatch(key -> key.endsWith("-2"));
  }

  @Test
  void aVenueHasAtLeastOneRoomAndOneWithoutReadableSeatsBlamesOnlyTheRoom() {
    assertThat(read(rooms(of("", ""), of("", ""), of("", ""))).errors()).containsOnlyKeys("room-1");
    assertThat(read(rooms(List.of(), List.of(), List.of())).errors()).containsOnlyKeys("room-1");
    assertThat(read(rooms(of("Сала"), of("много"), of(""))).errors())
        .containsOnlyKeys("roomSeats-1");
    assertThat(read(rooms(of("Сала"), of("20"), of("а".repeat(301)))).errors())
        .containsOnlyKeys("roomAccess-1");
  }

  @Test
  void theFormAlwaysHasRowsForOtherRooms() {
    var form = SessionForm.of(SampleTraining.on(FIRST, TRAINER), 0);

    assertThat(form.room()).containsExactly("Мала сала", "Велика сала", "", "");
    assertThat(form.roomSeats()).containsExactly("12", "40", "", "");
    assertThat(form.roomAccess()).containsExactly("други спрат, лифт", "", "", "");
    assertThat(SessionForm.empty(2, 8, 18, 48).room()).hasSize(2).containsOnly("");
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

  @Test
  void daysComeOneAfterTheOther() {
    var form = SessionForm.of(SampleTraining.on(FIRST, TRAINER), 0);

    assertThat(read(days(form, of("12. 3. 2027.", "11. 3. 2027."), of("9.00", "9.00"))).errors())
        .containsKey("day-2");
    assertThat(read(days(form, of("11. 3. 2027.", "11. 3. 2027."), of("9.00", "9.00"))).errors())
        .containsKey("day-2");
    assertThat(read(days(form, of("11. 3. 2027.", "12. 3. 2027."), of("9.00", "18.00"))).errors())
        .as("begins after it ends")
        .containsOnlyKeys("from-2");
    assertThat(read(days(form, List.of(), List.of())).errors()).containsKey("day-1");
  }

  @Test
  void guestsMayComeFromNowhereAndMaterialsMustBeFound() {
    var form = SessionForm.of(SampleTraining.on(FIRST, TRAINER), 0);

    var typed =
        read(people(form, "Гост Гостић\nГошћа | Установа | више", "Водич | https://a.rs/b"));
    assertThat(typed.content().orElseThrow().guests())
        .containsExactly(new Guest("Гост Гостић", ""), new Guest("Гошћа", "Установа"));
    for (var wrong : of("Водич", "Водич | водич.pdf", "Водич | javascript:alert(1)", "а | б | в")) {
      assertThat(read(people(form, "", wrong)).errors()).as(wrong).containsOnlyKeys("materials");
    }
  }

  @ParameterizedTest(name = "seats {0}, quota {1}, least {2}, hours {3}: {4}")
  @CsvSource({
    "0, '', 5, 48, seats",
    "18, 0, 5, 48, quota",
    "18, сви, 5, 48, quota",
    "18, '', 19, 48, least",
    "18, '', '', 48, least",
    "18, '', 5, 721, confirmHours",
    "18, '', 5, 1.5, confirmHours"
  })
  void numbersOfTheTermsAreReadOrNamed(
      String seats, String quota, String least, String hours, String field) {
    assertThat(read(terms(seats, quota, least, hours)).errors()).containsOnlyKeys(field);
  }

  private static List<String> of(String... values) {
    return List.of(values);
  }

  private static SessionTyping.Typed read(SessionForm form) {
    return SessionTyping.read(form, Set.of(TRAINER.value().toString()), CLOSING, TEXTS);
  }

  private static SessionForm with(String closesOn, String seats, String agenda) {
    return new TypedSession(SessionForm.of(SampleTraining.on(FIRST), 0))
        .with(closesOn, seats, agenda);
  }

  private static SessionForm rooms(List<String> name, List<String> seats, List<String> access) {
    var form = new TypedSession(SessionForm.of(SampleTraining.on(FIRST), 0)).with("", "6", "");
    return new TypedSession(form).rooms(name, seats, access);
  }

  private static SessionForm days(SessionForm form, List<String> day, List<String> from) {
    var until = day.stream().map(_ -> "17.00").toList();
    return new TypedSession(form).days(day, from, until);
  }

  private static SessionForm people(SessionForm form, String guests, String materials) {
    return new TypedSession(form).people(guests, materials);
  }

  private static SessionForm terms(String seats, String quota, String least, String hours) {
    return new TypedSession(SessionForm.of(SampleTraining.on(FIRST), 0))
        .terms(seats, quota, least, hours);
  }
}
