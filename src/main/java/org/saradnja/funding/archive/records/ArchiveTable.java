package org.saradnja.funding.archive.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.archive.Archive;
import org.saradnja.funding.archive.ArchivedCall;
import org.saradnja.funding.archive.ArchivedCall.Completeness;
import org.saradnja.funding.archive.ArchivedCall.Kind;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.parties.registry.UnitId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Records of the collection, whole, beside the columns that lists ask for. */
@Component
class ArchiveTable implements Archive {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ArchiveTable(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public Optional<ArchivedCall> find(CallCode code) {
    return rows(code.value(), null).stream().map(this::toDomain).findFirst();
  }

  @Override
  public List<ArchivedCall> all() {
    return rows(null, null).stream().map(this::toDomain).toList();
  }

  @Override
  public List<ArchivedCall> of(UnitId unit) {
    return rows(null, unit.slug()).stream().map(this::toDomain).toList();
  }

  private List<Row> rows(@Nullable String code, @Nullable String unit) {
    return jdbc.sql(
            """
            select code, kind, title, unit, grantor, grantor_latin, year, act_day, amount_paras,
                   completeness, recipients::text, record::text, digest
              from archived_call
             where (:code::text is null or code = :code)
               and (:unit::text is null or unit = :unit)
             order by case when :unit::text is null then 0 else -coalesce(year, 0) end, code
            """)
        .param("code", code)
        .param("unit", unit)
        .query(ROW)
        .list();
  }

  HistoricRecord record(CallCode code) {
    return jdbc.sql("select record::text from archived_call where code = :code")
        .param("code", code.value())
        .query(String.class)
        .optional()
        .map(record -> HistoricRecord.of(json.readTree(record)))
        .orElseThrow(() -> new NoSuchThing("historic call " + code));
  }

  /** False when the archive holds this very record already. */
  boolean put(ArchivedCall call, String record) {
    return jdbc.sql(
                """
                insert into archived_call
                  (code, kind, title, unit, grantor, grantor_latin, year, act_day, amount_paras,
                   completeness, recipients, record, digest)
                values
                  (:code, :kind, :title, :unit, :grantor, :grantorLatin, :year, :actDay,
                   :amountParas, :completeness, cast(:recipients as jsonb), cast(:record as jsonb),
                   :digest)
                on conflict (code) do update
                   set kind = excluded.kind, title = excluded.title, unit = excluded.unit,
                       grantor = excluded.grantor, grantor_latin = excluded.grantor_latin,
                       year = excluded.year, act_day = excluded.act_day,
                       amount_paras = excluded.amount_paras,
                       completeness = excluded.completeness, recipients = excluded.recipients,
                       record = excluded.record, digest = excluded.digest
                 where archived_call.digest <> excluded.digest
                """)
            .paramSource(toRow(call, record))
            .update()
        == 1;
  }

  private Row toRow(ArchivedCall call, String record) {
    return new Row(
        call.code().value(),
        call.kind().name(),
        call.title(),
        call.unit().map(UnitId::slug).orElse(null),
        call.grantor().cyrillic(),
        call.grantor().latin(),
        call.year().orElse(null),
        call.day().orElse(null),
        call.amount().map(Dinars::paras).orElse(null),
        call.completeness().map(Completeness::name).orElse(null),
        json.writeValueAsString(call.recipients()),
        record,
        Digest.ofText(record).hex());
  }

  private ArchivedCall toDomain(Row row) {
    return new ArchivedCall(
        new CallCode(row.code()),
        Kind.valueOf(row.kind()),
        row.title(),
        Optional.ofNullable(row.unit()).map(UnitId::new),
        new Localised(row.grantor(), row.grantorLatin()),
        Optional.ofNullable(row.year()),
        Optional.ofNullable(row.actDay()),
        Optional.ofNullable(row.amountParas()).map(Dinars::new),
        Optional.ofNullable(row.completeness()).map(Completeness::valueOf),
        json.readValue(row.recipients(), TEXTS));
  }

  record Row(
      String code,
      String kind,
      String title,
      @Nullable String unit,
      String grantor,
      String grantorLatin,
      @Nullable Integer year,
      @Nullable LocalDate actDay,
      @Nullable Long amountParas,
      @Nullable String completeness,
      String recipients,
      String record,
      String digest) {}
}
