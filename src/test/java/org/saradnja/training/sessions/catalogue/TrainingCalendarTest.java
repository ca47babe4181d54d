package org.saradnja.training.sessions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlan;

class TrainingCalendarTest {

  static final LocalDate FIRST = LocalDate.of(2027, 3, 11);
  private static final String TITLE =
      "Сарадња са организацијама цивилног друштва и финансирање програма од јавног интереса";

  @Test
  void eachDayIsAnEventInTheOfficesZone() {
    assertThat(unfolded(file(Face.CYRILLIC, plan(0, ""))))
        .contains(
            "METHOD:PUBLISH\r\n",
            "TZID:Europe/Belgrade\r\n",
            "DTSTART;TZID=Europe/Belgrade:20270311T100000\r\n",
            "DTEND;TZID=Europe/Belgrade:20270312T151500\r\n",
            "UID:proba-subotica-1@saradnja\r\n",
            "UID:proba-subotica-2@saradnja\r\n",
            "LOCATION:Кућа\\, Трг 1\\; улаз Б\\, Суботица\r\n");
  }

  @Test
  void aChangedTrainingKeepsItsIdentifierAndRaisesItsSequence() {
    var before = unfolded(file(Face.CYRILLIC, plan(0, "")));
    var after = unfolded(file(Face.CYRILLIC, plan(3, "")));

    assertThat(before.lines().filter(line -> line.startsWith("UID:")))
        .containsExactlyElementsOf(after.lines().filter(line -> line.startsWith("UID:")).toList());
    assertThat(before).contains("SEQUENCE:0\r\n");
    assertThat(after).contains("SEQUENCE:3\r\n").doesNotContain("SEQUENCE:0\r\n");
  }

  @Test
  void aCancelledTrainingIsCancelledInTheCalendar() {
    assertThat(unfolded(file(Face.CYRILLIC, plan(1, "нема сале"))))
        .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "DESCRIPTION:нема сале\r\n");
    assertThat(file(Face.CYRILLIC, plan(1, "нема сале"), plan(0, "")))
        .contains("METHOD:PUBLISH\r\n", "STATUS:CANCELLED\r\n", "STATUS:CONFIRMED\r\n");
  }

  @Test
  void noLineIsLongerThanSeventyFiveOctetsAndNoLetterIsCut() {
    for (var face : Face.values()) {
      var file = file(face, plan(0, ""));

      assertThat(file.split("\r\n", -1))
          .allSatisfy(line ->
              assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
      assertThat(file).doesNotContain("\uFFFD");
    }
    assertThat(unfolded(file(Face.LATIN, plan(0, "")))).contains("Subotica", "Saradnja sa");
  }

  private static String file(Face face, SessionPlan... plans) {
    var t = Texts.ofCommand(TextCatalogue.ofCommands(), face);
    return TrainingCalendar.of(TITLE, List.of(plans), t);
  }

  private static String unfolded(String file) {
    return file.replace("\r\n ", "");
  }

  static SessionPlan plan(int revision, String cancelReason) {
    var days =
        List.of(
            new DayBlock(1, FIRST, LocalTime.of(10, 0), LocalTime.of(17, 0)),
            new DayBlock(2, FIRST.plusDays(1), LocalTime.of(9, 0), LocalTime.of(15, 15)));
    var place = new Place("Суботица", "Суботице", "у Суботици");
    var content =
        new SessionContent(
            place,
            new SessionContent.Venue("Кућа", "Трг 1; улаз Б", List.of(), ""),
            days,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new SessionContent.Terms(FIRST.minusDays(4), 18, Optional.empty(), 5, 48, false),
            new SessionContent.Practical("", "", ""));
    var session =
        new Session(
            new SessionId(new UUID(0, 1)),
            new SessionCode("proba-subotica"),
            new SeriesId(new UUID(0, 2)),
            new ProgrammeId(new UUID(0, 3)),
            place,
            days,
            18,
            "organizator",
            !cancelReason.isEmpty());
    return new SessionPlan(
        session, content, revision, Instant.parse("2027-02-01T08:00:00Z"), cancelReason, "");
  }
}
