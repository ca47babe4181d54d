package org.saradnja.portal.news.items;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.portal.news.Headline;
import org.saradnja.portal.news.News;
import org.saradnja.portal.news.NewsId;
import org.saradnja.portal.news.Written;
import org.saradnja.portal.news.items.NewsItem.Draft;
import org.saradnja.portal.news.items.NewsItem.Published;
import org.saradnja.portal.news.items.NewsItem.Withdrawn;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** News items in every stage. */
@Component
class NewsTable implements News {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final String ITEMS =
      """
      select id, stage, title, title_en, lead, lead_en, body, body_en, origin, origin_en, ack,
             ack_en, changed_at, published_at, withdrawn_at, version
        from news_item
      """;

  private final JdbcClient jdbc;

  NewsTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An item and the version at which it was read. */
  record Versioned(NewsItem item, int version, Instant changedAt) {

    Versioned with(NewsItem other) {
      return new Versioned(other, version, changedAt);
    }
  }

  Optional<Versioned> read(NewsId id) {
    return jdbc.sql(ITEMS + "where id = :id")
        .param("id", id.value())
        .query(ROW)
        .optional()
        .map(Row::toDomain);
  }

  Versioned get(NewsId id) {
    return read(id).orElseThrow(() -> new NoSuchThing("news " + id));
  }

  /** All of them, the last changed first. */
  List<Versioned> all() {
    return jdbc.sql(ITEMS + "order by changed_at desc, id desc").query(ROW).list().stream()
        .map(Row::toDomain)
        .toList();
  }

  @Override
  public List<Headline> latest(int most) {
    return published(0, most);
  }

  List<Headline> published(int offset, int limit) {
    return jdbc
        .sql(
            ITEMS
                + """
                where stage = 'PUBLISHED'
                order by published_at desc, id desc
                offset :offset limit :limit
                """)
        .param("offset", offset)
        .param("limit", limit)
        .query(ROW)
        .list()
        .stream()
        .map(Row::toHeadline)
        .toList();
  }

  long countPublished() {
    return jdbc.sql("select count(*) from news_item where stage = 'PUBLISHED'")
        .query(Long.class)
        .single();
  }

  @Override
  public Optional<Headline> find(NewsId id) {
    return jdbc.sql(ITEMS + "where id = :id and stage = 'PUBLISHED'")
        .param("id", id.value())
        .query(ROW)
        .optional()
        .map(Row::toHeadline);
  }

  NewsId insert(Content content, Instant now) {
    return new NewsId(
        jdbc.sql(
                """
                insert into news_item
                  (stage, title, title_en, lead, lead_en, body, body_en, origin, origin_en, ack,
                   ack_en, changed_at, published_at, withdrawn_at, version)
                values
                  (:stage, :title, :titleEn, :lead, :leadEn, :body, :bodyEn, :origin, :originEn,
                   :ack, :ackEn, :changedAt, :publishedAt, :withdrawnAt, :version)
                returning id
                """)
            .paramSource(Row.of(new Draft(new NewsId(0), content), now, 0))
            .query(Integer.class)
            .single());
  }

  void update(Versioned changed, Instant now) {
    var rows =
        jdbc.sql(
                """
                update news_item
                   set stage = :stage, title = :title, title_en = :titleEn, lead = :lead,
                       lead_en = :leadEn, body = :body, body_en = :bodyEn, origin = :origin,
                       origin_en = :originEn, ack = :ack, ack_en = :ackEn,
                       changed_at = :changedAt, published_at = :publishedAt,
                       withdrawn_at = :withdrawnAt, version = version + 1
                 where id = :id and version = :version
                """)
            .paramSource(Row.of(changed.item(), now, changed.version()))
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Changed meanwhile: news " + changed.item().id());
    }
  }

  record Row(
      int id,
      String stage,
      String title,
      String titleEn,
      String lead,
      String leadEn,
      String body,
      String bodyEn,
      String origin,
      String originEn,
      String ack,
      String ackEn,
      OffsetDateTime changedAt,
      @Nullable OffsetDateTime publishedAt,
      @Nullable OffsetDateTime withdrawnAt,
      int version) {

    static Row of(NewsItem item, Instant now, int version) {
      return switch (item) {
        case Draft draft -> row(draft, "DRAFT", now, null, null, version);
        case Published published -> row(published, "PUBLISHED", now, published.at(), null, version);
        case Withdrawn withdrawn ->
            row(withdrawn, "WITHDRAWN", now, withdrawn.publishedAt(), withdrawn.at(), version);
      };
    }

    private static Row row(
        NewsItem item,
        String stage,
        Instant now,
        @Nullable Instant published,
        @Nullable Instant withdrawn,
        int version) {
      var content = item.content();
      return new Row(
          item.id().value(),
          stage,
          content.title().serbian(),
          content.title().english(),
          content.lead().serbian(),
          content.lead().english(),
          content.body().serbian(),
          content.body().english(),
          content.origin().serbian(),
          content.origin().english(),
          content.acknowledgement().serbian(),
          content.acknowledgement().english(),
          now.atOffset(ZoneOffset.UTC),
          published == null ? null : published.atOffset(ZoneOffset.UTC),
          withdrawn == null ? null : withdrawn.atOffset(ZoneOffset.UTC),
          version);
    }

    private Content content() {
      return new Content(
          new Written(title, titleEn),
          new Written(lead, leadEn),
          new Written(body, bodyEn),
          new Written(origin, originEn),
          new Written(ack, ackEn));
    }

    Versioned toDomain() {
      var number = new NewsId(id);
      NewsItem item =
          switch (stage) {
            case "DRAFT" -> new Draft(number, content());
            case "PUBLISHED" -> new Published(number, content(), moment(publishedAt));
            case "WITHDRAWN" ->
                new Withdrawn(number, content(), moment(publishedAt), moment(withdrawnAt));
            default -> throw new IllegalStateException("Unknown stage " + stage + " of " + id);
          };
      return new Versioned(item, version, changedAt.toInstant());
    }

    Headline toHeadline() {
      var item = toDomain().item();
      return new Headline(
          item.id(),
          item.content().title(),
          item.content().lead(),
          moment(publishedAt),
          "/vesti/" + item.address());
    }

    private Instant moment(@Nullable OffsetDateTime stored) {
      if (stored == null) {
        throw new IllegalStateException("News " + id + " has no moment in stage " + stage);
      }
      return stored.toInstant();
    }
  }
}
