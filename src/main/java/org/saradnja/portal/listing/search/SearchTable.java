package org.saradnja.portal.listing.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.portal.listing.search.SearchEntry.Kind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds entries by their search keys. Whatever is asked, no more than so many candidates are
 * weighed: first those that begin with the words, then those that hold all of them.
 */
@Component
class SearchTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final int INDEXED_FROM = 3;

  /** Each entry once: begins with the words, or holds every one of them. */
  private static final String CANDIDATES =
      """
      with candidate as (
        select * from (
          select kind, ref from search_entry
           where search_key like :key || '%'
           limit 300) as beginning
        union
        select * from (
          select kind, ref from search_entry
           where :indexed and search_key like all (cast(:patterns as text[]))
           limit 700) as holding
      )
      """;

  private final JdbcClient jdbc;

  SearchTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(SearchEntry entry) {
    jdbc.sql(
            """
            insert into search_entry
              (kind, ref, title, title_en, about, href, weight, search_key)
            values
              (:kind, :ref, :title, :titleEn, :about, :href, :weight, :searchKey)
            on conflict (kind, ref) do update
               set title = excluded.title, title_en = excluded.title_en, about = excluded.about,
                   href = excluded.href, weight = excluded.weight,
                   search_key = excluded.search_key
            """)
        .paramSource(Row.of(entry))
        .update();
  }

  /** Takes away the entry of this name, and those that belong to it: {@code ref#1} and so on. */
  void remove(Kind kind, String ref) {
    jdbc.sql(
            """
            delete from search_entry
             where kind = :kind and (ref = :ref or starts_with(ref, :ref || '#'))
            """)
        .param("kind", kind.name())
        .param("ref", ref)
        .update();
  }

  List<Hit> find(String key, Optional<Kind> kind, int offset, int limit) {
    return jdbc
        .sql(
            CANDIDATES
                + """
                select e.kind, e.ref, e.title, e.title_en, e.about, e.href, e.weight, e.search_key
                  from search_entry e
                  join candidate c on c.kind = e.kind and c.ref = e.ref
                 where (:kind = '' or e.kind = :kind)
                 order by (e.search_key = :key) desc,
                          (e.search_key like :key || '%') desc,
                          word_similarity(:key, e.search_key) + e.weight / 200.0 desc,
                          e.title,
                          e.ref
                offset :offset limit :limit
                """)
        .param("key", key)
        .param("indexed", key.length() >= INDEXED_FROM)
        .param("patterns", patterns(key))
        .param("kind", kind.map(Kind::name).orElse(""))
        .param("offset", offset)
        .param("limit", limit)
        .query(ROW)
        .list()
        .stream()
        .map(Row::toHit)
        .toList();
  }

  /** How many of each kind there are among the candidates. */
  Map<Kind, Integer> count(String key) {
    var counts = new EnumMap<Kind, Integer>(Kind.class);
    jdbc.sql(CANDIDATES + "select kind, count(*) as entries from candidate group by kind")
        .param("key", key)
        .param("indexed", key.length() >= INDEXED_FROM)
        .param("patterns", patterns(key))
        .query(row -> {
          counts.put(Kind.valueOf(row.getString("kind")), row.getInt("entries"));
        });
    return counts;
  }

  /** What is written nearly like the words, for when nothing holds them. */
  List<Hit> near(String key, int limit) {
    return jdbc
        .sql(
            """
            select kind, ref, title, title_en, about, href, weight, search_key
              from search_entry
             where search_key %> :key
             order by word_similarity(:key, search_key) desc, weight desc, title, ref
             limit :limit
            """)
        .param("key", key)
        .param("limit", limit)
        .query(ROW)
        .list()
        .stream()
        .map(Row::toHit)
        .toList();
  }

  /** An array of patterns; a key holds letters, digits and spaces only. */
  private static String patterns(String key) {
    return Arrays.stream(key.split(" ", -1))
        .map(word -> "\"%" + word + "%\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** What was found. */
  record Hit(Kind kind, String title, Optional<String> english, String about, String href) {}

  record Row(
      String kind,
      String ref,
      String title,
      @Nullable String titleEn,
      String about,
      String href,
      int weight,
      String searchKey) {

    static Row of(SearchEntry entry) {
      return new Row(
          entry.kind().name(),
          entry.ref(),
          entry.title(),
          entry.english().orElse(null),
          entry.about(),
          entry.href(),
          entry.weight(),
          entry.key());
    }

    Hit toHit() {
      return new Hit(Kind.valueOf(kind), title, Optional.ofNullable(titleEn), about, href);
    }
  }
}
