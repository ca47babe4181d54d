package org.saradnja.training.sessions.materials;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.sessions.MaterialId;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.materials.Material.Content;
import org.saradnja.training.sessions.materials.Material.Edited;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Editions of materials; none is ever changed. */
@Repository
class MaterialTable {

  private final JdbcClient jdbc;

  MaterialTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The slower of two who edit the same material is refused. */
  void insert(Material material) {
    int rows =
        jdbc.sql(
                """
                insert into training_material
                  (material, edition, series, session, title, place, shown, audience, file, down,
                   edited_at, edited_by, person)
                values
                  (:material, :edition, :series, :session, :title, :place, :shown, :audience,
                   :file, :down, :editedAt, :editedBy, :person)
                on conflict (material, edition) do nothing
                """)
            .paramSource(Row.of(material))
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Changed meanwhile: " + material.id());
    }
  }

  /** All editions, the latest first; none of what there is not. */
  List<Material> editions(MaterialId id) {
    return jdbc
        .sql(
            """
            select material, edition, series, session, title, place, shown, audience, file, down,
                   edited_at, edited_by, person
              from training_material
             where material = :material
             order by edition desc
            """)
        .param("material", id.value())
        .query(Rows.of(Row.class))
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  /** The latest editions of what the series shares, and of the trainings' own. */
  List<Material> of(SeriesId series) {
    return jdbc
        .sql(
            """
            select distinct on (material)
                   material, edition, series, session, title, place, shown, audience, file, down,
                   edited_at, edited_by, person
              from training_material
             where series = :series
             order by material, edition desc
            """)
        .param("series", series.value())
        .query(Rows.of(Row.class))
        .list()
        .stream()
        .map(Row::toDomain)
        .sorted(Material.IN_ORDER)
        .toList();
  }

  record Row(
      UUID material,
      int edition,
      UUID series,
      @Nullable UUID session,
      String title,
      int place,
      String shown,
      String audience,
      UUID file,
      boolean down,
      OffsetDateTime editedAt,
      UUID editedBy,
      UUID person) {

    static Row of(Material one) {
      return new Row(
          one.id().value(),
          one.edition(),
          one.series().value(),
          one.session().map(SessionId::value).orElse(null),
          one.content().title(),
          one.content().place(),
          one.content().shown().name(),
          one.content().audience().name(),
          one.file().value(),
          one.down(),
          one.edited().at().atOffset(ZoneOffset.UTC),
          one.edited().by(),
          one.edited().person().value());
    }

    Material toDomain() {
      return new Material(
          new MaterialId(material),
          edition,
          new SeriesId(series),
          Optional.ofNullable(session).map(SessionId::new),
          new Content(title, place, Shown.valueOf(shown), Audience.valueOf(audience)),
          new FileId(file),
          down,
          new Edited(editedAt.toInstant(), editedBy, new PersonId(person)));
    }
  }
}
