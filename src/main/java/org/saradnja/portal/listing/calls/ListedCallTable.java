package org.saradnja.portal.listing.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.portal.listing.CallCards.Tally;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The read model of the list of calls. */
@Component
class ListedCallTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private static final String CALLS =
      """
      select code, call_id, historic, unit, grantor, grantor_latin, title, areas, year, published_on,
             last_day, closes_at, total_paras, minimum_paras, maximum_paras, completeness,
             annulled_at is not null as annulled, search_key
        from listed_call
      """;

  /** Ends in a line of its own; a call fits every filter that is not empty. */
  private static final String FITTING =
      """

       where (:key = '' or search_key like '%' || :key || '%')
         and (:unit = '' or unit = :unit)
         and (:area = '' or ' ' || areas || ' ' like '% ' || :area || ' %')
         and (:year::int is null or year = :year)
         and (:state = ''
           or (:state = 'otvoreni' and closes_at >= :now and annulled_at is null)
           or (:state = 'u-postupku' and closes_at < :now and annulled_at is null)
           or (:state = 'ponisteni' and annulled_at is not null)
           or (:state = 'ranije' and historic))
      """;

  private final JdbcClient jdbc;

  ListedCallTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(ListedCall call) {
    jdbc.sql(
            """
            insert into listed_call
              (code, call_id, historic, unit, grantor, grantor_latin, title, areas, year, published_on,
               last_day, closes_at, total_paras, minimum_paras, maximum_paras, completeness,
               search_key)
            values
              (:code, :callId, :historic, :unit, :grantor, :grantorLatin, :title, :areas, :year,
               :publishedOn, :lastDay, :closesAt, :totalParas, :minimumParas, :maximumParas,
               :completeness, :searchKey)
            on conflict (code) do update
               set unit = excluded.unit, grantor = excluded.grantor,
                   grantor_latin = excluded.grantor_latin, title = excluded.title,
                   areas = excluded.areas, year = excluded.year,
                   published_on = excluded.published_on, last_day = excluded.last_day,
                   closes_at = excluded.closes_at, total_paras = excluded.total_paras,
                   minimum_paras = excluded.minimum_paras, maximum_paras = excluded.maximum_paras,
                   completeness = excluded.completeness, search_key = excluded.search_key
            """)
        .paramSource(Row.of(call))
        .update();
  }

  void listPublished(CallId call, Instant at) {
    jdbc.sql("update listed_call set list_published_at = :at where call_id = :call")
        .param("call", call.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void annulled(CallId call, Instant at) {
    jdbc.sql("update listed_call set annulled_at = :at where call_id = :call")
        .param("call", call.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The code of the call whose list was published last. */
  Optional<String> newestList() {
    return jdbc.sql(
            """
            select code
              from listed_call
             where list_published_at is not null
             order by list_published_at desc
             limit 1
            """)
        .query(String.class)
        .optional();
  }

  /** By deadline, open calls come first and historic ones last. */
  List<ListedCall> list(CallFilter filter, Instant now, int offset, int limit) {
    return fitting(
            """
            order by case when :order = 'iznos' then total_paras end desc nulls last,
                     case when :order = 'objavljeno' then published_on end desc nulls last,
                     historic,
                     case when closes_at >= :now and annulled_at is null then closes_at end
                       nulls last,
                     last_day desc nulls last,
                     year desc nulls last,
                     code
            offset :offset limit :limit
            """,
            filter,
            now)
        .param("order", filter.poredak())
        .param("offset", offset)
        .param("limit", limit)
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  /** Those after a code, in the order of codes. */
  List<ListedCall> after(String code, CallFilter filter, Instant now, int limit) {
    return fitting("and code > :code order by code limit :limit", filter, now)
        .param("code", code)
        .param("limit", limit)
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  long count(CallFilter filter, Instant now) {
    return bound(jdbc.sql("select count(*) from listed_call" + FITTING), filter, now)
        .query(Long.class)
        .single();
  }

  private StatementSpec fitting(String rest, CallFilter filter, Instant now) {
    return bound(jdbc.sql(CALLS + FITTING + rest), filter, now);
  }

  private static StatementSpec bound(StatementSpec statement, CallFilter filter, Instant now) {
    return statement
        .param("key", filter.key())
        .param("unit", filter.jedinica())
        .param("area", filter.oblast())
        .param("year", filter.year())
        .param("state", filter.stanje())
        .param("now", now.atOffset(ZoneOffset.UTC));
  }

  /** Those that are not historic, the last to close first. */
  List<ListedCall> running() {
    return jdbc
        .sql(CALLS + "where not historic order by closes_at desc, code")
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  List<Integer> years() {
    return jdbc.sql(
            """
            select distinct year
              from listed_call
             where year is not null
             order by year desc
            """)
        .query((row, _) -> row.getInt("year"))
        .list();
  }

  /** Units that have at least one call here, with how many. */
  List<UnitCount> units() {
    return jdbc.sql(
            """
            select unit, count(*) as calls
              from listed_call
             where unit is not null
             group by unit
            """)
        .query((row, _) -> new UnitCount(row.getString("unit"), row.getInt("calls")))
        .list();
  }

  Tally tally(Instant now) {
    return jdbc.sql(
            """
            select count(*) filter (where closes_at >= :now and annulled_at is null) as open,
                   count(*) filter (where closes_at < :now and annulled_at is null) as running,
                   count(*) filter (where historic) as historic
              from listed_call
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new Tally(row.getInt("open"), row.getInt("running"), row.getInt("historic")))
        .single();
  }

  record UnitCount(String unit, int calls) {}

  record Row(
      String code,
      @Nullable UUID callId,
      boolean historic,
      @Nullable String unit,
      String grantor,
      String grantorLatin,
      String title,
      String areas,
      @Nullable Integer year,
      @Nullable LocalDate publishedOn,
      @Nullable LocalDate lastDay,
      @Nullable OffsetDateTime closesAt,
      @Nullable Long totalParas,
      @Nullable Long minimumParas,
      @Nullable Long maximumParas,
      @Nullable String completeness,
      boolean annulled,
      String searchKey) {

    static Row of(ListedCall call) {
      return new Row(
          call.code(),
          call.id().map(CallId::value).orElse(null),
          call.historic(),
          call.unit().map(UnitId::slug).orElse(null),
          call.grantor().cyrillic(),
          call.grantor().latin(),
          call.title(),
          String.join(" ", call.areas()),
          call.year().orElse(null),
          call.publishedOn().orElse(null),
          call.lastDay().orElse(null),
          call.closesAt().map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null),
          call.total().map(Dinars::paras).orElse(null),
          call.minimum().map(Dinars::paras).orElse(null),
          call.maximum().map(Dinars::paras).orElse(null),
          call.completeness().orElse(null),
          call.annulled(),
          SearchKey.of(call.title() + " " + call.code() + " " + call.grantor().cyrillic()));
    }

    ListedCall toDomain() {
      return new ListedCall(
          code,
          Optional.ofNullable(callId).map(CallId::new),
          Optional.ofNullable(unit).map(UnitId::new),
          new Localised(grantor, grantorLatin),
          title,
          areas.isEmpty() ? List.of() : List.of(areas.split(" ", -1)),
          Optional.ofNullable(year),
          Optional.ofNullable(publishedOn),
          Optional.ofNullable(lastDay),
          Optional.ofNullable(closesAt).map(OffsetDateTime::toInstant),
          Optional.ofNullable(totalParas).map(Dinars::new),
          Optional.ofNullable(minimumParas).map(Dinars::new),
          Optional.ofNullable(maximumParas).map(Dinars::new),
          Optional.ofNullable(completeness),
          annulled);
    }
  }
}
