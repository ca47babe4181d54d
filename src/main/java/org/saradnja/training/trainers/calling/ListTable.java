package org.saradnja.training.trainers.calling;

import java.util.List;
import org.saradnja.base.database.Rows;
import org.saradnja.training.trainers.CallLists;
import org.saradnja.training.trainers.Criterion;
import org.saradnja.training.trainers.Requirement;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists from which calls are made. */
@Repository
class ListTable implements CallLists {

  private static final RowMapper<Requirement> REQUIREMENT = Rows.of(Requirement.class);
  private static final RowMapper<CriterionRow> CRITERION = Rows.of(CriterionRow.class);

  private final JdbcClient jdbc;

  ListTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Requirement> conditions() {
    return requirements("CONDITION");
  }

  @Override
  public List<Requirement> documents() {
    return requirements("DOCUMENT");
  }

  private List<Requirement> requirements(String kind) {
    return jdbc.sql(
            """
            select code, serbian, english, provision_serbian, provision_english, confirmed
              from trainer_requirement
             where kind = :kind
             order by position
            """)
        .param("kind", kind)
        .query(REQUIREMENT)
        .list();
  }

  @Override
  public List<Criterion> criteria() {
    return jdbc
        .sql(
            """
            select code, kind, most, serbian, english, provision_serbian, provision_english,
                   confirmed
              from trainer_criterion
             order by position
            """)
        .query(CRITERION)
        .list()
        .stream()
        .map(CriterionRow::toDomain)
        .toList();
  }

  record CriterionRow(
      String code,
      String kind,
      int most,
      String serbian,
      String english,
      String provisionSerbian,
      String provisionEnglish,
      boolean confirmed) {

    Criterion toDomain() {
      var words =
          new Requirement(code, serbian, english, provisionSerbian, provisionEnglish, confirmed);
      return new Criterion(code, kind.equals("POINTS"), most, words);
    }
  }
}
