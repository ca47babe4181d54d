package org.saradnja.training.sessions.enrolling;

import java.util.List;
import java.util.UUID;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enrolments of people who had no account when they were made. */
@Component
class JoinTable {

  private final JdbcClient jdbc;
  private final EnrolmentTable enrolments;

  JoinTable(JdbcClient jdbc, EnrolmentTable enrolments) {
    this.jdbc = jdbc;
    this.enrolments = enrolments;
  }

  /**
   * Gives the person what was made for the address and belongs to no account yet; not where the
   * person is enrolled already.
   */
  List<Enrolment> join(PersonId person, String email) {
    return jdbc
        .sql(
            """
            update enrolment as e
               set person = :person, version = version + 1
             where e.person is null and lower(e.email) = lower(:email) and e.channel <> 'DOCUMENTS'
               and not exists (select from enrolment as own
                                where own.session = e.session and own.person = :person)
            returning e.id
            """)
        .param("person", person.value())
        .param("email", email)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list()
        .stream()
        .map(id -> enrolments.get(new EnrolmentId(id)).value())
        .toList();
  }
}
