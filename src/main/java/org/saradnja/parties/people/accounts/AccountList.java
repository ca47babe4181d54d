package org.saradnja.parties.people.accounts;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts as administrators look for them, each with the roles that it has been granted. */
@Component
class AccountList {

  private final JdbcClient jdbc;

  AccountList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Entry> matching(String text, int offset, int limit) {
    return jdbc.sql(
            """
            select a.id, a.email, a.name_cyrillic, a.name_latin,
                   array(select distinct m.role from mandate m
                          where m.person = a.id and m.ended_at is null
                          order by m.role) as roles
              from account a
             where a.search_key like :pattern
             order by a.name_cyrillic collate "sr-Cyrl-x-icu", a.id
            offset :offset limit :limit
            """)
        .param("pattern", pattern(text))
        .param("offset", offset)
        .param("limit", limit)
        .query((row, _) -> entry(row))
        .list();
  }

  long count(String text) {
    return jdbc.sql("select count(*) from account where search_key like :pattern")
        .param("pattern", pattern(text))
        .query(Long.class)
        .single();
  }

  private static String pattern(String text) {
    return "%" + SearchKey.of(text) + "%";
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("email"),
        new Localised(row.getString("name_cyrillic"), row.getString("name_latin")),
        roles(row.getArray("roles")));
  }

  private static List<Role> roles(Array names) throws SQLException {
    return Arrays.stream((String[]) names.getArray()).map(Role::valueOf).toList();
  }

  record Entry(PersonId person, String email, Localised name, List<Role> roles) {}
}
