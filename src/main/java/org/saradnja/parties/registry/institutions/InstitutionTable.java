package org.saradnja.parties.registry.institutions;

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
import org.saradnja.parties.registry.Institution;
import org.saradnja.parties.registry.InstitutionKind;
import org.saradnja.parties.registry.InstitutionName;
import org.saradnja.parties.registry.Institutions;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Institutions under the names they bear today; the names of other days stay beside them. */
@Component
class InstitutionTable implements Institutions {

  private static final Comparator<Institution> BY_NAME =
      Comparator.comparing((Institution one) -> one.name().serbian().cyrillic(), SerbianOrder.ORDER)
          .thenComparing(Institution::code);

  private static final RowMapper<InstitutionKind> KIND = Rows.of(InstitutionKind.class);
  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final RowMapper<NameRow> NAME_ROW = Rows.of(NameRow.class);

  private final JdbcClient jdbc;
  private final LegalTime time;

  InstitutionTable(JdbcClient jdbc, LegalTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  /** An institution and the version at which it was read. */
  record Versioned(Institution institution, int version) {}

  @Override
  public Optional<Institution> find(String code) {
    return versioned(code).map(Versioned::institution);
  }

  Versioned get(String code) {
    return versioned(code).orElseThrow(() -> new NoSuchThing("institution " + code));
  }

  @Override
  public List<Institution> all() {
    return rows(null).stream().map(row -> row.toDomain().institution()).sorted(BY_NAME).toList();
  }

  @Override
  public List<Institution> open() {
    var today = time.today();
    return all().stream().filter(one -> one.isOpenOn(today)).toList();
  }

  @Override
  public List<InstitutionName> names(String code) {
    return jdbc
        .sql(
            """
            select cyrillic, latin, english, valid_from, valid_until
              from institution_name
             where institution = :code
             order by valid_from desc nulls last
            """)
        .param("code", code)
        .query(NAME_ROW)
        .list()
        .stream()
        .map(NameRow::toDomain)
        .toList();
  }

  List<InstitutionKind> kinds() {
    return jdbc.sql(
            """
            select code, name_sr as serbian, name_en as english
              from institution_kind
             order by place
            """)
        .query(KIND)
        .list();
  }

  private Optional<Versioned> versioned(String code) {
    return rows(code).stream().map(Row::toDomain).findFirst();
  }

  private List<Row> rows(@Nullable String code) {
    return jdbc.sql(
            """
            select i.code, i.kind, k.name_sr, k.name_en, n.cyrillic, n.latin, n.english,
                   n.valid_from, n.valid_until, i.address, i.email, i.telephone, i.page,
                   i.listed, i.needed, i.invented, i.closed_on, i.version
              from institution i
              join institution_kind k on k.code = i.kind
              join institution_name n
                on n.institution = i.code
               and daterange(n.valid_from, n.valid_until, '[]') @> :today
             where (:code::text is null or i.code = :code)
            """)
        .param("today", time.today())
        .param("code", code)
        .query(ROW)
        .list();
  }

  void insert(Institution institution) {
    jdbc.sql(
            """
            insert into institution
              (code, kind, address, email, telephone, page, listed, needed, invented, version)
            values
              (:code, :kind, :address, :email, :telephone, :page, :listed, :needed, :invented, 0)
            """)
        .param("code", institution.code())
        .param("kind", institution.kind().code())
        .param("address", institution.contact().address())
        .param("email", institution.contact().email())
        .param("telephone", institution.contact().telephone())
        .param("page", institution.contact().page())
        .param("listed", institution.listed())
        .param("needed", institution.needed())
        .param("invented", institution.invented())
        .update();
    insertName(institution.code(), institution.name());
  }

  /** Its kind, contact and last day; names change from a day on, by {@link #rename}. */
  void update(Versioned changed) {
    var institution = changed.institution();
    int rows =
        jdbc.sql(
                """
                update institution
                   set kind = :kind, address = :address, email = :email,
                       telephone = :telephone, page = :page, closed_on = :closedOn,
                       version = version + 1
                 where code = :code and version = :version
                """)
            .param("code", institution.code())
            .param("kind", institution.kind().code())
            .param("address", institution.contact().address())
            .param("email", institution.contact().email())
            .param("telephone", institution.contact().telephone())
            .param("page", institution.contact().page())
            .param("closedOn", institution.closedOn().orElse(null))
            .param("version", changed.version())
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException(
          "Changed meanwhile: institution " + institution.code());
    }
  }

  /** From the day on it bears the name; the name before it ends the day before. */
  void rename(String code, Localised serbian, String english, LocalDate since) {
    jdbc.sql("delete from institution_name where institution = :code and valid_from >= :since")
        .param("code", code)
        .param("since", since)
        .update();
    jdbc.sql(
            """
            update institution_name
               set valid_until = :lastDay
             where institution = :code and (valid_until is null or valid_until > :lastDay)
            """)
        .param("code", code)
        .param("lastDay", since.minusDays(1))
        .update();
    insertName(code, new InstitutionName(serbian, english, Optional.of(since), Optional.empty()));
  }

  private void insertName(String code, InstitutionName name) {
    jdbc.sql(
            """
            insert into institution_name (institution, cyrillic, latin, english, valid_from)
            values (:code, :cyrillic, :latin, :english, :from)
            """)
        .param("code", code)
        .param("cyrillic", name.serbian().cyrillic())
        .param("latin", name.serbian().latin())
        .param("english", name.english())
        .param("from", name.from().orElse(null))
        .update();
  }

  record Row(
      String code,
      String kind,
      String nameSr,
      String nameEn,
      String cyrillic,
      String latin,
      String english,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil,
      String address,
      String email,
      String telephone,
      String page,
      boolean listed,
      boolean needed,
      boolean invented,
      @Nullable LocalDate closedOn,
      int version) {

    Versioned toDomain() {
      var name = new NameRow(cyrillic, latin, english, validFrom, validUntil).toDomain();
      var institution =
          new Institution(
              code,
              new InstitutionKind(kind, nameSr, nameEn),
              name,
              new Institution.Contact(address, email, telephone, page),
              listed,
              needed,
              invented,
              Optional.ofNullable(closedOn));
      return new Versioned(institution, version);
    }
  }

  record NameRow(
      String cyrillic,
      String latin,
      String english,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil) {

    InstitutionName toDomain() {
      return new InstitutionName(
          new Localised(cyrillic, latin),
          english,
          Optional.ofNullable(validFrom),
          Optional.ofNullable(validUntil));
    }
  }
}
