package org.saradnja.parties.people.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class KeptFormTable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<Pair>> PAIRS = new TypeReference<>() {};

  private final JdbcClient jdbc;

  KeptFormTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Digest token, Optional<PersonId> person, KeptForm form, Instant keptAt) {
    jdbc.sql(
            """
            insert into kept_form (token, person, path, fields, with_files, kept_at)
            values (:token, :person, :path, cast(:fields as jsonb), :withFiles, :keptAt)
            """)
        .param("token", token.hex())
        .param("person", person.map(PersonId::value).orElse(null))
        .param("path", form.path())
        .param("fields", JSON.writeValueAsString(pairs(form)))
        .param("withFiles", form.withFiles())
        .param("keptAt", keptAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The form that the browser with the token sent, unless it is somebody else's. */
  Optional<KeptForm> find(Digest token, Optional<PersonId> reader, Instant notBefore) {
    return jdbc.sql(
            """
            select person, path, fields, with_files
              from kept_form
             where token = :token and kept_at >= :notBefore
            """)
        .param("token", token.hex())
        .param("notBefore", notBefore.atOffset(ZoneOffset.UTC))
        .query(Rows.of(Row.class))
        .optional()
        .filter(row -> row.isFor(reader))
        .map(Row::toDomain);
  }

  void delete(Digest token) {
    jdbc.sql("delete from kept_form where token = :token").param("token", token.hex()).update();
  }

  void deleteOlderThan(Instant moment) {
    jdbc.sql("delete from kept_form where kept_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** A list, because jsonb forgets the order of an object's members. */
  private static List<Pair> pairs(KeptForm form) {
    return form.fields().entrySet().stream()
        .map(field -> new Pair(field.getKey(), field.getValue()))
        .toList();
  }

  private record Pair(String name, List<String> values) {}

  private record Row(@Nullable UUID person, String path, String fields, boolean withFiles) {

    boolean isFor(Optional<PersonId> reader) {
      return person == null || reader.map(one -> one.value().equals(person)).orElse(false);
    }

    KeptForm toDomain() {
      var read = new LinkedHashMap<String, List<String>>();
      JSON.readValue(fields, PAIRS).forEach(pair -> read.put(pair.name(), pair.values()));
      return new KeptForm(path, read, withFiles);
    }
  }
}
