package org.saradnja.record.notices.letters;

import java.util.UUID;
import org.saradnja.parties.people.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters that wait in the queue of an installation, and the sending of a node that finds them. */
public final class QueuedLetters {

  private QueuedLetters() {}

  /** So many letters about a call to one person, each of them another. */
  public static void queue(int letters, UUID call, PersonId person, ApplicationContext node) {
    var outbox = node.getBean(Outbox.class);
    node.getBean(TransactionTemplate.class)
        .executeWithoutResult(_ -> {
          for (int letter = 1; letter <= letters; letter++) {
            outbox.queue(NoticeKind.CALL_PUBLISHED, call, "letter " + letter, person);
          }
        });
  }

  /** What the round of the node does. */
  public static void sendDue(ApplicationContext node) {
    node.getBean(Sending.class).sendDue();
  }
}
