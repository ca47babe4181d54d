package org.saradnja.record.notices.letters;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Trips;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.People.Addressee;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The mailbox of the practice world: the letter stays in the database, for anybody to read. */
@Component
@ConditionalOnProperty(name = "saradnja.mail.delivery", havingValue = "mailbox")
class MailboxPost implements Post {

  private final Trips trips;
  private final LegalTime time;

  MailboxPost(Trips trips, LegalTime time) {
    this.trips = trips;
    this.time = time;
  }

  @Override
  public void deliver(UUID id, Addressee addressee, Letter letter) {
    trips.ask(keeping(id, addressee, letter));
  }

  @Override
  public Optional<Question<Integer>> kept(UUID id, Addressee addressee, Letter letter) {
    return Optional.of(keeping(id, addressee, letter));
  }

  private Question<Integer> keeping(UUID id, Addressee addressee, Letter letter) {
    return Question.change(
        """
        insert into practice_letter (id, at, email, language, subject, body)
        values (:id, :at, :email, :language, :subject, :body)
        on conflict (id) do nothing
        """,
        Map.of(
            "id", id,
            "at", time.now().atOffset(ZoneOffset.UTC),
            "email", addressee.email(),
            "language", Face.valueOf(addressee.face()).language(),
            "subject", letter.subject(),
            "body", letter.body()));
  }
}
