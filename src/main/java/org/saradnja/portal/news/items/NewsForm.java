package org.saradnja.portal.news.items;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.Texts;
import org.saradnja.portal.news.Written;

/** What was typed about a news item, in Serbian and in English. */
public record NewsForm(
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
    int version) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_LEAD = 600;
  private static final int LONGEST_BODY = 20_000;

  public NewsForm(
      @Nullable String title,
      @Nullable String titleEn,
      @Nullable String lead,
      @Nullable String leadEn,
      @Nullable String body,
      @Nullable String bodyEn,
      @Nullable String origin,
      @Nullable String originEn,
      @Nullable String ack,
      @Nullable String ackEn,
      int version) {
    this.title = text(title);
    this.titleEn = text(titleEn);
    this.lead = text(lead);
    this.leadEn = text(leadEn);
    this.body = text(body);
    this.bodyEn = text(bodyEn);
    this.origin = text(origin);
    this.originEn = text(originEn);
    this.ack = text(ack);
    this.ackEn = text(ackEn);
    this.version = version;
  }

  static NewsForm of(Content content, int version) {
    return new NewsForm(
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
        version);
  }

  Content content() {
    return new Content(
        new Written(title, titleEn),
        new Written(lead, leadEn),
        new Written(body, bodyEn),
        new Written(origin, originEn),
        new Written(ack, ackEn));
  }

  /** A draft needs a title only; Serbian is written in Cyrillic, since Latin is made from it. */
  Map<String, String> errors(Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (title.isBlank()) {
      errors.put("title", t.get("news.error.title"));
    }
    tooLong(errors, "title", title, LONGEST_TITLE, t);
    tooLong(errors, "titleEn", titleEn, LONGEST_TITLE, t);
    tooLong(errors, "lead", lead, LONGEST_LEAD, t);
    tooLong(errors, "leadEn", leadEn, LONGEST_LEAD, t);
    tooLong(errors, "body", body, LONGEST_BODY, t);
    tooLong(errors, "bodyEn", bodyEn, LONGEST_BODY, t);
    tooLong(errors, "origin", origin, LONGEST_LEAD, t);
    tooLong(errors, "originEn", originEn, LONGEST_LEAD, t);
    tooLong(errors, "ack", ack, LONGEST_LEAD * 2, t);
    tooLong(errors, "ackEn", ackEn, LONGEST_LEAD * 2, t);
    latin(errors, "title", title, t);
    latin(errors, "lead", lead, t);
    latin(errors, "body", body, t);
    return errors;
  }

  private static void tooLong(
      Map<String, String> errors, String field, String text, int most, Texts t) {
    if (text.length() > most) {
      errors.putIfAbsent(field, t.get("news.error.tooLong", t.grouped(most)));
    }
  }

  private static void latin(Map<String, String> errors, String field, String text, Texts t) {
    if (!text.isBlank() && !Script.isCyrillic(text)) {
      errors.putIfAbsent(field, t.get("news.error.latin"));
    }
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
