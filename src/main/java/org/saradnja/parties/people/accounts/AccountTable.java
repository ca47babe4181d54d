package org.saradnja.parties.people.accounts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountTable {

  private static final String SELECT =
      """
      select id, email, name_cyrillic, name_latin, face, version
        from account
      """;
  private static final String BY_ID = SELECT + " where id = :id";

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  AccountTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Stored get(PersonId person) {
    return known(jdbc.sql(BY_ID).param("id", person.value()).query(ROW).list())
        .orElseThrow(() -> new NoSuchThing("account " + person.value()));
  }

  /** In no order. */
  List<Stored> get(Collection<PersonId> people) {
    var asked = people.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
    var found =
        jdbc.sql(SELECT + " where id = any(:ids)").param("ids", asked).query(ROW).list().stream()
            .map(Row::stored)
            .toList();
    if (found.size() < asked.length) {
      throw new NoSuchThing("accounts of some of " + people);
    }
    return found;
  }

  /** As {@link #get}, on the way with other questions. */
  static Question<List<Row>> asked(PersonId person) {
    return Question.rows(BY_ID, Map.of("id", person.value()), ROW);
  }

  static Optional<Stored> known(List<Row> found) {
    return found.stream().findFirst().map(Row::stored);
  }

  Optional<PersonId> withEmail(String email) {
    return jdbc.sql("select id from account where email = :email")
        .param("email", email)
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  boolean isEmpty() {
    return jdbc.sql("select not exists (select 1 from account)").query(Boolean.class).single();
  }

  void insert(Account account, Instant openedAt) {
    jdbc.sql(
            """
            insert into account
              (id, email, name_cyrillic, name_latin, face, search_key, opened_at, version)
            values
              (:id, :email, :nameCyrillic, :nameLatin, :face, :searchKey, :openedAt, 0)
            """)
        .params(columns(account))
        .param("openedAt", openedAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  void update(Stored changed) {
    int rows =
        jdbc.sql(
                """
                update account
                   set email = :email, name_cyrillic = :nameCyrillic, name_latin = :nameLatin,
                       face = :face, search_key = :searchKey, version = version + 1
                 where id = :id and version = :version
                """)
            .params(columns(changed.account()))
            .param("version", changed.version())
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Changed meanwhile: " + changed.account().id());
    }
  }

  private static Map<String, Object> columns(Account account) {
    return Map.of(
        "id", account.id().value(),
        "email", account.email(),
        "nameCyrillic", account.name().cyrillic(),
        "nameLatin", account.name().latin(),
        "face", account.face().name(),
        "searchKey", account.searchKey());
  }

  /** An account and the version it was read at. */
  record Stored(Account account, int version) {

    Stored with(Account changed) {
      return new Stored(changed, version);
    }
  }

  record Row(
      UUID id, String email, String nameCyrillic, String nameLatin, String face, int version) {

    Stored stored() {
      var name = new Localised(nameCyrillic, nameLatin);
      return new Stored(new Account(new PersonId(id), email, name, Face.valueOf(face)), version);
    }
  }
}
