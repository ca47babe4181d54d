package org.saradnja.record.notices.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.record.notices.mailbox.MailboxTable.Delivered;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class MailboxTableTest {

  private static final Instant MORNING = Instant.parse("2027-04-20T06:00:00.000001Z");
  private static final String ANA = "ana@proba.example";
  private static final String IVO = "ivo@proba.example";

  @Autowired private MailboxTable mailbox;
  @Autowired private JdbcClient jdbc;

  private final Delivered first = letter(ANA, 0, "sr-Cyrl", "Прво писмо");
  private final Delivered second = letter(IVO, 60, "sr-Latn", "Drugo pismo");
  private final Delivered third = letter(ANA, 120, "en", "The third letter");

  @BeforeEach
  void post() {
    deliver(second);
    deliver(third);
    deliver(first);
  }

  @Test
  void aLetterIsReadAsItWasSent() {
    assertThat(mailbox.find(first.id())).contains(first);
    assertThat(mailbox.find(second.id())).contains(second);
    assertThat(mailbox.find(UUID.randomUUID())).isEmpty();
  }

  @Test
  void theNewestComesFirst() {
    assertThat(mailbox.page(ANA, 0, 10)).containsExactly(third, first);
    assertThat(mailbox.page("", 0, 2)).containsExactly(third, second);
    assertThat(mailbox.page("", 2, 2)).startsWith(first);
  }

  @Test
  void oneAddressSeesOnlyItsOwn() {
    assertThat(mailbox.page(IVO, 0, 10)).containsExactly(second);
    assertThat(mailbox.count(IVO)).isEqualTo(1);
    assertThat(mailbox.count(ANA)).isEqualTo(2);
    assertThat(mailbox.page("proba.example", 0, 10)).as("a part of an address").isEmpty();
  }

  private void deliver(Delivered letter) {
    jdbc.sql(
            """
            insert into practice_letter (id, at, email, language, subject, body)
            values (:id, :at, :email, :language, :subject, :body)
            """)
        .param("id", letter.id())
        .param("at", letter.at().atOffset(ZoneOffset.UTC))
        .param("email", letter.email())
        .param("language", letter.language())
        .param("subject", letter.subject())
        .param("body", letter.body())
        .update();
  }

  private static Delivered letter(String email, int seconds, String language, String subject) {
    return new Delivered(
        UUID.randomUUID(),
        MORNING.plusSeconds(seconds),
        email,
        language,
        subject,
        "Текст\nу два реда <и> знаци.");
  }
}
