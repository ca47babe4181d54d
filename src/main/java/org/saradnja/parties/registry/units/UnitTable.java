package org.saradnja.parties.registry.units;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.UnitName;
import org.saradnja.parties.registry.Units;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Units under the names they bear today; the names of other days stay beside them. */
@Component
class UnitTable implements Units {

  private static final Comparator<Unit> BY_NAME =
      Comparator.comparing((Unit unit) -> unit.name().cyrillic(), SerbianOrder.ORDER)
          .thenComparing(unit -> unit.id().slug());

  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final RowMapper<NameRow> NAME_ROW = Rows.of(NameRow.class);

  private final JdbcClient jdbc;
  private final ContactTable contacts;
  private final LegalTime time;

  UnitTable(JdbcClient jdbc, ContactTable contacts, LegalTime time) {
    this.jdbc = jdbc;
    this.contacts = contacts;
    this.time = time;
  }

  @Override
  public Optional<Unit> find(UnitId id) {
    return rows(id.slug(), null).stream().map(Row::toDomain).findFirst();
  }

  @Override
  public Unit get(UnitId id) {
    return find(id).orElseThrow(() -> new NoSuchThing("unit " + id));
  }

  @Override
  public Optional<Unit> withCode(String code) {
    return rows(null, code).stream().map(Row::toDomain).findFirst();
  }

  @Override
  public List<Unit> all() {
    return rows(null, null).stream().map(Row::toDomain).sorted(BY_NAME).toList();
  }

  @Override
  public boolean isForExercise(UnitId id) {
    return jdbc.sql("select exists (select 1 from unit where slug = :slug and exercise)")
        .param("slug", id.slug())
        .query(Boolean.class)
        .single();
  }

  private List<Row> rows(@Nullable String slug, @Nullable String code) {
    return jdbc.sql(
            """
            select u.slug, n.cyrillic, n.latin, u.kind, u.district, u.code, u.parent, u.invented
              from unit u
              join unit_name n
                on n.unit = u.slug
               and daterange(n.valid_from, n.valid_until, '[]') @> :today
             where (:slug::text is null or u.slug = :slug)
               and (:code::text is null or u.code = :code)
               and (:slug::text is not null or not u.exercise)
            """)
        .param("today", time.today())
        .param("slug", slug)
        .param("code", code)
        .query(ROW)
        .list();
  }

  @Override
  public List<UnitName> names(UnitId id) {
    return jdbc
        .sql(
            """
            select cyrillic, latin, valid_from, valid_until
              from unit_name
             where unit = :unit
             order by valid_from desc nulls last
            """)
        .param("unit", id.slug())
        .query(NAME_ROW)
        .list()
        .stream()
        .map(NameRow::toDomain)
        .toList();
  }

  @Override
  public Optional<Contact> contact(UnitId id) {
    return contacts.find(id).map(ContactTable.Kept::contact);
  }

  void insert(UnitEntry entry) {
    jdbc.sql(
            """
            insert into unit (slug, kind, district, code, parent, invented, exercise)
            values (:slug, :kind, :district, :code, :parent, :invented, :exercise)
            """)
        .param("slug", entry.id().slug())
        .param("kind", entry.kind().name())
        .param("district", entry.district())
        .param("code", entry.code().orElse(null))
        .param("parent", entry.parent().map(UnitId::slug).orElse(null))
        .param("invented", entry.invented())
        .param("exercise", entry.exercise())
        .update();
    insertName(entry.id(), entry.name(), entry.since().orElse(null));
  }

  void update(UnitId id, UnitEntry entry) {
    jdbc.sql(
            """
            update unit
               set kind = :kind, district = :district, code = :code, parent = :parent
             where slug = :slug
            """)
        .param("slug", id.slug())
        .param("kind", entry.kind().name())
        .param("district", entry.district())
        .param("code", entry.code().orElse(null))
        .param("parent", entry.parent().map(UnitId::slug).orElse(null))
        .update();
  }

  /** The names of all its time, in place of those that were known. */
  void putNames(UnitId id, List<UnitName> names) {
    jdbc.sql("delete from unit_name where unit = :unit").param("unit", id.slug()).update();
    for (var name : names) {
      jdbc.sql(
              """
              insert into unit_name (unit, cyrillic, latin, valid_from, valid_until)
              values (:unit, :cyrillic, :latin, :from, :until)
              """)
          .param("unit", id.slug())
          .param("cyrillic", name.name().cyrillic())
          .param("latin", name.name().latin())
          .param("from", name.from().orElse(null))
          .param("until", name.until().orElse(null))
          .update();
    }
  }

  /** From the day on the unit bears the name; the name before it ends the day before. */
  void rename(UnitId id, Localised name, LocalDate since) {
    jdbc.sql("delete from unit_name where unit = :unit and valid_from >= :since")
        .param("unit", id.slug())
        .param("since", since)
        .update();
    jdbc.sql(
            """
            update unit_name
               set valid_until = :lastDay
             where unit = :unit and (valid_until is null or valid_until > :lastDay)
            """)
        .param("unit", id.slug())
        .param("lastDay", since.minusDays(1))
        .update();
    insertName(id, name, since);
  }

  private void insertName(UnitId id, Localised name, @Nullable LocalDate from) {
    jdbc.sql(
            """
            insert into unit_name (unit, cyrillic, latin, valid_from)
            values (:unit, :cyrillic, :latin, :from)
            """)
        .param("unit", id.slug())
        .param("cyrillic", name.cyrillic())
        .param("latin", name.latin())
        .param("from", from)
        .update();
  }

  record Row(
      String slug,
      String cyrillic,
      String latin,
      String kind,
      String district,
      @Nullable String code,
      @Nullable String parent,
      boolean invented) {

    Unit toDomain() {
      return new Unit(
          new UnitId(slug),
          new Localised(cyrillic, latin),
          UnitKind.valueOf(kind),
          district,
          Optional.ofNullable(code),
          Optional.ofNullable(parent).map(UnitId::new),
          invented);
    }
  }

  record NameRow(
      String cyrillic,
      String latin,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil) {

    UnitName toDomain() {
      return new UnitName(
          new Localised(cyrillic, latin),
          Optional.ofNullable(validFrom),
          Optional.ofNullable(validUntil));
    }
  }
}
