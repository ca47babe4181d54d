package org.saradnja.training.trainers.register;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.TrainerId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of the permanent list. */
@Repository
class TrainerTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final String TRAINERS =
      "select id, name_cyrillic, name_latin, person, invented from trainer ";

  private final JdbcClient jdbc;

  TrainerTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Trainer get(TrainerId id) {
    return jdbc.sql(TRAINERS + "where id = :id")
        .param("id", id.value())
        .query(ROW)
        .optional()
        .map(Row::toDomain)
        .orElseThrow(() -> new NoSuchThing("trainer " + id.value()));
  }

  Optional<Trainer> of(PersonId person) {
    return jdbc.sql(TRAINERS + "where person = :person")
        .param("person", person.value())
        .query(ROW)
        .optional()
        .map(Row::toDomain);
  }

  List<Trainer> all() {
    return jdbc.sql(TRAINERS).query(ROW).list().stream().map(Row::toDomain).toList();
  }

  void insert(Trainer trainer, Instant now) {
    jdbc.sql(
            """
            insert into trainer (id, name_cyrillic, name_latin, person, invented, entered_at)
            values (:id, :cyrillic, :latin, :person, :invented, :now)
            """)
        .param("id", trainer.id().value())
        .param("cyrillic", trainer.name().cyrillic())
        .param("latin", trainer.name().latin())
        .param("person", trainer.person().map(PersonId::value).orElse(null))
        .param("invented", trainer.invented())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  record Row(
      UUID id, String nameCyrillic, String nameLatin, @Nullable UUID person, boolean invented) {

    Trainer toDomain() {
      return new Trainer(
          new TrainerId(id),
          new Localised(nameCyrillic, nameLatin),
          Optional.ofNullable(person).map(PersonId::new),
          invented);
    }
  }
}
