package org.saradnja.funding.archive.records;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Localised;
import org.saradnja.funding.archive.ArchivedCall.Kind;
import org.saradnja.funding.archive.PublishedAward;
import org.saradnja.funding.archive.PublishedAwards;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.parties.registry.UnitId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of archived decisions that gave money, read out of the records as they came. */
@Component
class AwardTable implements PublishedAwards {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  AwardTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<PublishedAward> all() {
    return jdbc
        .sql(
            """
            select call.code, call.kind, call.unit, call.grantor, call.grantor_latin, call.year,
                   call.act_day, listed.position, listed.entry ->> 'association' as recipient,
                   listed.entry ->> 'programme' as programme,
                   listed.entry -> 'approved' ->> 'rsd' as amount,
                   call.record ->> 'source_url' as source
              from archived_call call
             cross join lateral
                   jsonb_array_elements(call.record -> 'rows')
                   with ordinality as listed (entry, position)
             where call.kind in
                   ('DECISION_ON_SELECTION', 'DIRECT_AWARD', 'MEDIA_REPORT_OF_DECISION')
               and listed.entry ->> 'association' is not null
               and listed.entry -> 'approved' ->> 'rsd' is not null
               and coalesce(listed.entry ->> 'outcome', 'awarded') in ('awarded', 'contracted')
            """)
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .sorted(Comparator.comparing(PublishedAward::key))
        .toList();
  }

  record Row(
      String code,
      String kind,
      @Nullable String unit,
      String grantor,
      String grantorLatin,
      @Nullable Integer year,
      @Nullable LocalDate actDay,
      int position,
      String recipient,
      @Nullable String programme,
      String amount,
      String source) {

    PublishedAward toDomain() {
      return new PublishedAward(
          new CallCode(code),
          position,
          Kind.valueOf(kind),
          Optional.ofNullable(unit).map(UnitId::new),
          new Localised(grantor, grantorLatin),
          Optional.ofNullable(year),
          Optional.ofNullable(actDay),
          recipient,
          Optional.ofNullable(programme),
          Dinars.parse(amount)
              .orElseThrow(() -> new IllegalStateException("Not an amount: " + amount)),
          source);
    }
  }
}
