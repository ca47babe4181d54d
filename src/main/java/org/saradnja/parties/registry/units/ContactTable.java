package org.saradnja.parties.registry.units;

import java.util.Optional;
import org.saradnja.base.database.Rows;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units.Contact;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where units can be reached. What a unit wrote itself no list changes. */
@Component
class ContactTable {

  private final JdbcClient jdbc;

  ContactTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param own whether the unit wrote it itself
   * @param version at which it was read
   */
  record Kept(Contact contact, boolean own, int version) {}

  Optional<Kept> find(UnitId unit) {
    return jdbc.sql(
            """
            select office, address, email, telephone, page, own, version
              from unit_contact
             where unit = :unit
            """)
        .param("unit", unit.slug())
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::toDomain);
  }

  /** As a list says it, unless the unit itself said otherwise. */
  void putListed(UnitId unit, Contact contact) {
    statement(
            """
            insert into unit_contact (unit, office, address, email, telephone, page)
            values (:unit, :office, :address, :email, :telephone, :page)
            on conflict (unit) do update
               set office = excluded.office, address = excluded.address,
                   email = excluded.email, telephone = excluded.telephone,
                   page = excluded.page, version = unit_contact.version + 1
             where not unit_contact.own
            """,
            unit,
            contact)
        .update();
  }

  /**
   * As the unit says it.
   *
   * @param version of the contact that was rewritten, 0 when there was none
   */
  void putOwn(UnitId unit, Contact contact, int version) {
    int rows =
        statement(
                """
                insert into unit_contact
                  (unit, office, address, email, telephone, page, own, version)
                values (:unit, :office, :address, :email, :telephone, :page, true, 1)
                on conflict (unit) do update
                   set office = excluded.office, address = excluded.address,
                       email = excluded.email, telephone = excluded.telephone,
                       page = excluded.page, own = true, version = unit_contact.version + 1
                 where unit_contact.version = :version
                """,
                unit,
                contact)
            .param("version", version)
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Changed meanwhile: contact of " + unit);
    }
  }

  private JdbcClient.StatementSpec statement(String sql, UnitId unit, Contact contact) {
    return jdbc.sql(sql)
        .param("unit", unit.slug())
        .param("office", contact.office())
        .param("address", contact.address())
        .param("email", contact.email())
        .param("telephone", contact.telephone())
        .param("page", contact.page());
  }

  record Row(
      String office,
      String address,
      String email,
      String telephone,
      String page,
      boolean own,
      int version) {

    Kept toDomain() {
      return new Kept(new Contact(office, address, email, telephone, page), own, version);
    }
  }
}
