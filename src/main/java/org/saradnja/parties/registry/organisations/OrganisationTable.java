package org.saradnja.parties.registry.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Rows;
import org.saradnja.base.database.Trip;
import org.saradnja.base.kernel.BankAccount;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.UnitId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of organisations in the database. */
@Component
class OrganisationTable implements Organisations {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private static final String BY_ID =
      """
      select id, registration_number, tax_number, name, form, seat, address, representative,
             account, areas, registered_on, invented, search_key, version
        from organisation
       where id = :id
      """;

  private final JdbcClient jdbc;

  OrganisationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An organisation and the version at which it was read. */
  record Versioned(Organisation organisation, int version) {}

  @Override
  public Organisation get(OrganisationId id) {
    return versioned(id).organisation();
  }

  @Override
  public Optional<Organisation> with(RegistrationNumber number) {
    return find(number).map(Versioned::organisation);
  }

  @Override
  public Supplier<Organisation> ask(Trip trip, OrganisationId id) {
    var found = trip.carry(Question.rows(BY_ID, Map.of("id", id.value()), ROW));
    return () ->
        found.get().stream()
            .findFirst()
            .map(row -> row.toDomain().organisation())
            .orElseThrow(() -> unknown(id));
  }

  private static NoSuchThing unknown(OrganisationId id) {
    return new NoSuchThing("organisation " + id.value());
  }

  Versioned versioned(OrganisationId id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  Optional<Versioned> find(OrganisationId id) {
    return jdbc.sql(BY_ID).param("id", id.value()).query(ROW).optional().map(Row::toDomain);
  }

  Optional<Versioned> find(RegistrationNumber number) {
    return jdbc.sql(
            """
            select id, registration_number, tax_number, name, form, seat, address, representative,
                   account, areas, registered_on, invented, search_key, version
              from organisation
             where registration_number = :number
            """)
        .param("number", number.value())
        .query(ROW)
        .optional()
        .map(Row::toDomain);
  }

  /** Who else has this tax number. */
  Optional<RegistrationNumber> holder(TaxNumber number) {
    return jdbc.sql("select registration_number from organisation where tax_number = :number")
        .param("number", number.value())
        .query(String.class)
        .optional()
        .map(RegistrationNumber::new);
  }

  @Override
  public List<Organisation> list(Filter filter, int offset, int limit) {
    return jdbc
        .sql(
            """
            select id, registration_number, tax_number, name, form, seat, address, representative,
                   account, areas, registered_on, invented, search_key, version
              from organisation
             where (:key = '' or search_key like '%' || :key || '%')
               and (seat = :seat
                    or :seat::text is null
                       and not exists (select 1 from unit where slug = seat and exercise))
             order by name collate "sr-Cyrl-x-icu", registration_number
            offset :offset limit :limit
            """)
        .param("key", SearchKey.of(filter.text()))
        .param("seat", filter.seat().map(UnitId::slug).orElse(null))
        .param("offset", offset)
        .param("limit", limit)
        .query(ROW)
        .list()
        .stream()
        .map(row -> row.toDomain().organisation())
        .toList();
  }

  @Override
  public long count(Filter filter) {
    return jdbc.sql(
            """
            select count(*)
              from organisation
             where (:key = '' or search_key like '%' || :key || '%')
               and (seat = :seat
                    or :seat::text is null
                       and not exists (select 1 from unit where slug = seat and exercise))
            """)
        .param("key", SearchKey.of(filter.text()))
        .param("seat", filter.seat().map(UnitId::slug).orElse(null))
        .query(Long.class)
        .single();
  }

  @Override
  public List<Organisation> after(String number, Filter filter, int limit) {
    return jdbc
        .sql(
            """
            select id, registration_number, tax_number, name, form, seat, address, representative,
                   account, areas, registered_on, invented, search_key, version
              from organisation
             where registration_number > :number
               and (:key = '' or search_key like '%' || :key || '%')
               and (:seat::text is null or seat = :seat)
             order by registration_number
             limit :limit
            """)
        .param("number", number)
        .param("key", SearchKey.of(filter.text()))
        .param("seat", filter.seat().map(UnitId::slug).orElse(null))
        .param("limit", limit)
        .query(ROW)
        .list()
        .stream()
        .map(row -> row.toDomain().organisation())
        .toList();
  }

  void insert(Organisation organisation) {
    jdbc.sql(
            """
            insert into organisation
              (id, registration_number, tax_number, name, form, seat, address, representative,
               account, areas, registered_on, invented, search_key, version)
            values
              (:id, :registrationNumber, :taxNumber, :name, :form, :seat, :address,
               :representative, :account, :areas, :registeredOn, :invented, :searchKey, :version)
            """)
        .paramSource(Row.of(organisation, 0))
        .update();
  }

  void update(Versioned changed) {
    var rows =
        jdbc.sql(
                """
                update organisation
                   set registration_number = :registrationNumber, tax_number = :taxNumber,
                       name = :name, form = :form, seat = :seat, address = :address,
                       representative = :representative, account = :account, areas = :areas,
                       registered_on = :registeredOn, invented = :invented,
                       search_key = :searchKey, version = version + 1
                 where id = :id and version = :version
                """)
            .paramSource(Row.of(changed.organisation(), changed.version()))
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException(
          "Changed meanwhile: organisation " + changed.organisation().id().value());
    }
  }

  /** The line in which the register shows who represents it today. */
  void represent(OrganisationId id, String line) {
    jdbc.sql(
            """
            update organisation
               set representative = :line, version = version + 1
             where id = :id
            """)
        .param("id", id.value())
        .param("line", line)
        .update();
  }

  record Row(
      UUID id,
      String registrationNumber,
      String taxNumber,
      String name,
      String form,
      String seat,
      String address,
      String representative,
      @Nullable String account,
      String areas,
      LocalDate registeredOn,
      boolean invented,
      String searchKey,
      int version) {

    static Row of(Organisation organisation, int version) {
      return new Row(
          organisation.id().value(),
          organisation.registrationNumber().value(),
          organisation.taxNumber().value(),
          organisation.name(),
          organisation.form().name(),
          organisation.seat().slug(),
          organisation.address(),
          organisation.representative(),
          organisation.account().map(BankAccount::digits18).orElse(null),
          String.join(" ", organisation.areas()),
          organisation.registeredOn(),
          organisation.invented(),
          SearchKey.of(organisation.name()) + " " + organisation.registrationNumber(),
          version);
    }

    Versioned toDomain() {
      var organisation =
          new Organisation(
              new OrganisationId(id),
              new RegistrationNumber(registrationNumber),
              new TaxNumber(taxNumber),
              name,
              LegalForm.valueOf(form),
              new UnitId(seat),
              address,
              representative,
              Optional.ofNullable(account).map(BankAccount::new),
              areas.isEmpty() ? List.of() : List.of(areas.split(" ", -1)),
              registeredOn,
              invented);
      return new Versioned(organisation, version);
    }
  }
}
