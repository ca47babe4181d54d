package org.saradnja.training.exams.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Response;
import org.saradnja.training.exams.paper.EntryTable.Entry;
import org.saradnja.training.exams.setting.SomeExam;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class EntryTableTest {

  private static final Instant AT = Instant.parse("2027-03-12T15:00:00Z");
  private static final PersonId FIRST = new PersonId(UUID.randomUUID());
  private static final PersonId SECOND = new PersonId(UUID.randomUUID());
  private static final Map<Integer, Response> ANSWERS =
      Map.of(
          0,
          new Response(List.of("2")),
          7,
          new Response(List.of("", "1")),
          11,
          new Response(List.of("осам дана \"и\" један")));

  @Autowired private JdbcClient jdbc;

  private final EnrolmentId seat = new EnrolmentId(UUID.randomUUID());
  private EntryTable entries;
  private ExamId exam;

  @BeforeEach
  void anExam() {
    entries = new EntryTable(jdbc);
    exam = SomeExam.row(jdbc);
  }

  @Test
  void whatWasKeyedIsReadBackAsItWasKeyed() {
    entries.save(exam, seat, new Entry(FIRST, ANSWERS), AT);

    assertThat(entries.of(exam, seat)).containsExactly(new Entry(FIRST, ANSWERS));
  }

  @Test
  void whoKeysAgainReplacesTheirOwnKeyingAndNobodyElses() {
    entries.save(exam, seat, new Entry(FIRST, ANSWERS), AT);
    entries.save(exam, seat, new Entry(SECOND, Map.of()), AT.plusSeconds(60));

    entries.save(exam, seat, new Entry(FIRST, Map.of()), AT.plusSeconds(120));

    assertThat(entries.of(exam, seat))
        .containsExactly(new Entry(SECOND, Map.of()), new Entry(FIRST, Map.of()));
  }

  @Test
  void eachSeatOfEachTestIsKeyedByItself() {
    entries.save(exam, seat, new Entry(FIRST, ANSWERS), AT);

    assertThat(entries.of(exam, new EnrolmentId(UUID.randomUUID()))).isEmpty();
    assertThat(entries.of(new ExamId(UUID.randomUUID()), seat)).isEmpty();
  }

  @Test
  void anItemWithoutAnAnswerSaysNothing() {
    assertThat(new Entry(FIRST, ANSWERS).at(3)).isEqualTo(Response.NONE);
    assertThat(new Entry(FIRST, ANSWERS).at(0)).isEqualTo(new Response(List.of("2")));
  }

  @Test
  void aPaperThatWasNeverDrawnKeepsNobodyWaiting() {
    entries.lockPaper(exam, seat);

    assertThat(entries.of(exam, seat)).isEmpty();
  }
}
