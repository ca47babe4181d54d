package org.saradnja.funding.assessment.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.database.Rows;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.assessment.GivenScores;
import org.saradnja.funding.assessment.PointsGiven;
import org.saradnja.funding.assessment.Scores;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.people.PersonId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that was ever given, in rows that are added and never changed. */
@Component
class GivenTable implements Scores {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final RowMapper<PointsRow> POINTS = Rows.of(PointsRow.class);

  private final JdbcClient jdbc;

  GivenTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<GivenScores> of(CallId call) {
    return read(
        jdbc.sql(
                """
                select distinct on (g.application, g.person)
                       g.id, g.application, g.person, g.number, g.given_at, g.given_by,
                       g.change, g.digest
                  from score_given g
                  join score_sheet s on s.application = g.application and s.person = g.person
                 where s.call = :call
                 order by g.application, g.person, g.number desc
                """)
            .param("call", call.value())
            .query(ROW)
            .list());
  }

  /** From the first to the last. */
  List<GivenScores> history(ApplicationId application, PersonId person) {
    return read(
        jdbc.sql(
                """
                select id, application, person, number, given_at, given_by, change, digest
                  from score_given
                 where application = :application and person = :person
                 order by number
                """)
            .param("application", application.value())
            .param("person", person.value())
            .query(ROW)
            .list());
  }

  Optional<GivenScores> last(ApplicationId application, PersonId person) {
    return history(application, person).stream().max(Comparator.comparingInt(GivenScores::number));
  }

  void insert(GivenScores given, UUID mandate) {
    jdbc.sql(
            """
            insert into score_given
              (id, application, person, number, given_at, given_by, change, digest)
            values
              (:id, :application, :person, :number, :givenAt, :givenBy, :change, :digest)
            """)
        .paramSource(Row.of(given, mandate))
        .update();
    given.points().forEach((criterion, points) -> insert(given.id(), criterion, points));
  }

  private void insert(UUID given, String criterion, PointsGiven points) {
    jdbc.sql(
            """
            insert into score_given_points (given, criterion, points, reason)
            values (:given, :criterion, :points, :reason)
            """)
        .paramSource(new PointsRow(given, criterion, points.points(), points.reason()))
        .update();
  }

  private List<GivenScores> read(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var points =
        jdbc
            .sql(
                """
                select given, criterion, points, reason
                  from score_given_points
                 where given in (:ids)
                """)
            .param("ids", rows.stream().map(Row::id).toList())
            .query(POINTS)
            .list()
            .stream()
            .collect(
                groupingBy(PointsRow::given, toMap(PointsRow::criterion, PointsRow::toDomain)));
    return rows.stream().map(row -> row.toDomain(points.getOrDefault(row.id(), Map.of()))).toList();
  }

  record Row(
      UUID id,
      UUID application,
      UUID person,
      int number,
      OffsetDateTime givenAt,
      UUID givenBy,
      String change,
      String digest) {

    static Row of(GivenScores given, UUID mandate) {
      return new Row(
          given.id(),
          given.application().value(),
          given.person().value(),
          given.number(),
          given.at().atOffset(ZoneOffset.UTC),
          mandate,
          given.change(),
          given.digest().hex());
    }

    GivenScores toDomain(Map<String, PointsGiven> points) {
      return new GivenScores(
          id,
          new ApplicationId(application),
          new PersonId(person),
          number,
          givenAt.toInstant(),
          change,
          points);
    }
  }

  record PointsRow(UUID given, String criterion, int points, String reason) {

    PointsGiven toDomain() {
      return new PointsGiven(points, reason);
    }
  }
}
