package org.saradnja.training.exams.paper;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Response;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was keyed in from paper, by whom. */
@Repository
class EntryTable {

  private static final TypeReference<Map<Integer, List<String>>> ANSWERS = new TypeReference<>() {};

  private final JdbcClient jdbc;

  EntryTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Entry> of(ExamId exam, EnrolmentId enrolment) {
    return jdbc.sql(
            """
            select person, answers::text as answers
              from exam_paper_entry
             where exam = :exam and enrolment = :enrolment
             order by keyed_at, person
            """)
        .param("exam", exam.value())
        .param("enrolment", enrolment.value())
        .query((row, _) ->
            new Entry(
                new PersonId(row.getObject("person", UUID.class)), read(row.getString("answers"))))
        .list();
  }

  /** Of two who key the same paper at the same time, the second waits for the first. */
  void lockPaper(ExamId exam, EnrolmentId enrolment) {
    jdbc.sql(
            """
            select enrolment from exam_draw where exam = :exam and enrolment = :enrolment for update
            """)
        .param("exam", exam.value())
        .param("enrolment", enrolment.value())
        .query(UUID.class)
        .optional();
  }

  void save(ExamId exam, EnrolmentId enrolment, Entry entry, Instant at) {
    var answers = new HashMap<Integer, List<String>>();
    entry.responses().forEach((item, response) -> answers.put(item, response.values()));
    jdbc.sql(
            """
            insert into exam_paper_entry (exam, enrolment, person, answers, keyed_at)
            values (:exam, :enrolment, :person, cast(:answers as jsonb), :at)
            on conflict (exam, enrolment, person) do update
               set answers = excluded.answers, keyed_at = excluded.keyed_at
            """)
        .param("exam", exam.value())
        .param("enrolment", enrolment.value())
        .param("person", entry.person().value())
        .param("answers", JsonMapper.shared().writeValueAsString(answers))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Map<Integer, Response> read(String json) {
    var responses = new HashMap<Integer, Response>();
    JsonMapper.shared()
        .readValue(json, ANSWERS)
        .forEach((item, values) -> responses.put(item, new Response(values)));
    return Map.copyOf(responses);
  }

  record Entry(PersonId person, Map<Integer, Response> responses) {

    Response at(int item) {
      return responses.getOrDefault(item, Response.NONE);
    }
  }
}
