package org.saradnja.record.notices.letters;

import java.time.ZoneOffset;
import java.util.UUID;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.People.Addressee;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mailbox of the practice world: the letter stays in the database, for anybody to read. */
@Component
@ConditionalOnProperty(name = "saradnja.mail.delivery", havingValue = "mailbox")
class MailboxPost implements Post {

  private final JdbcClient jdbc;
  private final LegalTime time;

  MailboxPost(JdbcClient jdbc, LegalTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  public void deliver(UUID id, Addressee addressee, Letter letter) {
    jdbc.sql(
            """
            insert into practice_letter (id, at, email, language, subject, body)
            values (:id, :at, :email, :language, :subject, :body)
            on conflict (id) do nothing
            """)
        .param("id", id)
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .param("email", addressee.email())
        .param("language", Face.valueOf(addressee.face()).language())
        .param("subject", letter.subject())
        .param("body", letter.body())
        .update();
  }
}
