package org.saradnja.funding.assessment.commission;

import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Evaluators;
import org.saradnja.parties.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the stage of applications, which knows nothing of commissions. */
@Component
class StatementsAndRecusals implements Evaluators {

  private final JdbcClient jdbc;

  StatementsAndRecusals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean mayRead(PersonId person, ApplicationId application) {
    return jdbc.sql(
            """
            select exists (
                     select 1
                       from commission_statement s
                       join commission_statement_application a on a.statement = s.id
                      where s.person = :person and a.application = :application)
               and not exists (
                     select 1
                       from commission_recusal r
                      where r.person = :person and r.application = :application)
            """)
        .param("person", person.value())
        .param("application", application.value())
        .query(Boolean.class)
        .single();
  }
}
