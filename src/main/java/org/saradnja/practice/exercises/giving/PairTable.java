package org.saradnja.practice.exercises.giving;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.practice.exercises.ExerciseId;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.PairId;
import org.saradnja.practice.exercises.Trainee;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs with their trainees; their towns are in {@link TownTable}. */
@Repository
class PairTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;
  private final TownTable towns;

  PairTable(JdbcClient jdbc, TownTable towns) {
    this.jdbc = jdbc;
    this.towns = towns;
  }

  List<Pair> of(ExerciseId exercise) {
    return pairs(
        jdbc.sql(SELECT + " where p.exercise = :exercise order by p.number, t.position")
            .param("exercise", exercise.value())
            .query(ROW)
            .list());
  }

  Optional<Pair> find(PairId id) {
    return pairs(
            jdbc.sql(SELECT + " where p.id = :id order by t.position")
                .param("id", id.value())
                .query(ROW)
                .list())
        .stream()
        .findFirst();
  }

  List<Pair> of(PersonId person) {
    return pairs(
        jdbc.sql(
                SELECT
                    + """
                     where p.id in (select pair from exercise_trainee where person = :person)
                     order by (select opened_at from exercise e where e.id = p.exercise) desc,
                              p.id, t.position
                    """)
            .param("person", person.value())
            .query(ROW)
            .list());
  }

  Optional<Pair> of(UnitId town) {
    return pairs(
            jdbc.sql(
                    SELECT
                        + """
                         where p.id = (select pair from exercise_town where slug = :slug)
                         order by t.position
                        """)
                .param("slug", town.slug())
                .query(ROW)
                .list())
        .stream()
        .findFirst();
  }

  void insert(PairId id, ExerciseId exercise, int number, List<Trainee> trainees) {
    jdbc.sql("insert into exercise_pair (id, exercise, number) values (:id, :exercise, :number)")
        .param("id", id.value())
        .param("exercise", exercise.value())
        .param("number", number)
        .update();
    for (int at = 0; at < trainees.size(); at++) {
      insert(id, exercise, at + 1, trainees.get(at));
    }
  }

  private void insert(PairId pair, ExerciseId exercise, int position, Trainee trainee) {
    jdbc.sql(
            """
            insert into exercise_trainee
              (pair, position, exercise, enrolment, name_cyrillic, name_latin, email, person)
            values
              (:pair, :position, :exercise, :enrolment, :cyrillic, :latin, :email, :person)
            """)
        .param("pair", pair.value())
        .param("position", position)
        .param("exercise", exercise.value())
        .param("enrolment", trainee.enrolment().value())
        .param("cyrillic", trainee.name().cyrillic())
        .param("latin", trainee.name().latin())
        .param("email", trainee.email())
        .param("person", trainee.person().map(PersonId::value).orElse(null))
        .update();
  }

  /** The account was opened. */
  void join(PairId pair, EnrolmentId enrolment, PersonId person) {
    jdbc.sql(
            """
            update exercise_trainee
               set person = :person
             where pair = :pair and enrolment = :enrolment and person is null
            """)
        .param("pair", pair.value())
        .param("enrolment", enrolment.value())
        .param("person", person.value())
        .update();
  }

  private List<Pair> pairs(List<Row> rows) {
    var towns = this.towns.of(rows.stream().map(Row::id).distinct().toList());
    Map<UUID, List<Trainee>> trainees =
        rows.stream().collect(groupingBy(Row::id, mapping(Row::trainee, toList())));
    return rows.stream()
        .filter(row -> row.position() == 1)
        .map(row ->
            new Pair(
                new PairId(row.id()),
                new ExerciseId(row.exercise()),
                row.number(),
                trainees.getOrDefault(row.id(), List.of()),
                towns.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private static final String SELECT =
      """
      select p.id, p.exercise, p.number, t.position, t.enrolment, t.name_cyrillic, t.name_latin,
             t.email, t.person
        from exercise_pair p
        join exercise_trainee t on t.pair = p.id
      """;

  record Row(
      UUID id,
      UUID exercise,
      int number,
      int position,
      UUID enrolment,
      String nameCyrillic,
      String nameLatin,
      String email,
      @Nullable UUID person) {

    Trainee trainee() {
      return new Trainee(
          new EnrolmentId(enrolment),
          new Localised(nameCyrillic, nameLatin),
          email,
          Optional.ofNullable(person).map(PersonId::new));
    }
  }
}
