package org.saradnja.record.notices.letters;

import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Writes and sends what is due. An attempt is counted before it is made and no transaction is open
 * meanwhile, so a letter that cannot be written delays nobody but itself.
 */
@Component
class Sending {

  static final int MOST_ATTEMPTS = 9;

  /**
   * Taken together. A post that does not answer is given up after five seconds, so the last of them
   * is tried before its next attempt is due, a minute after it was taken.
   */
  static final int AT_ONCE = 8;

  private static final Logger log = LoggerFactory.getLogger(Sending.class);

  private final NoticeTable notices;
  private final People people;
  private final Post post;
  private final TextsOfRequest texts;
  private final Clock clock;
  private final ObjectProvider<Writing> writings;

  Sending(
      NoticeTable notices,
      People people,
      Post post,
      TextsOfRequest texts,
      Clock clock,
      ObjectProvider<Writing> writings) {
    this.notices = notices;
    this.people = people;
    this.post = post;
    this.texts = texts;
    this.clock = clock;
    this.writings = writings;
  }

  void sendDue() {
    List<Notice> due;
    do {
      due = notices.takeDue(clock.instant(), MOST_ATTEMPTS, AT_ONCE);
      sendEach(due.iterator());
    } while (due.size() == AT_ONCE);
  }

  /** One that cannot be written at all is heard of, after the others of its batch have gone. */
  private void sendEach(Iterator<Notice> due) {
    if (due.hasNext()) {
      try {
        send(due.next());
      } finally {
        sendEach(due);
      }
    }
  }

  private void send(Notice notice) {
    var addressee = people.addressee(notice.person());
    var face = Face.valueOf(addressee.face());
    var letter = letter(notice, addressee, texts.of(face));
    if (letter.isEmpty()) {
      notices.nothingToSend(notice.id());
      return;
    }
    try {
      post.deliver(notice.id(), addressee, letter.get().in(face));
      notices.sent(notice.id(), clock.instant());
      log.info("notice sent kind={} about={}", notice.kind(), notice.about());
    } catch (MailException refused) {
      notices.failed(notice.id(), String.valueOf(refused.getMessage()));
      // An operator sees the answer of the server on the page; it may name an address.
      log.warn("post refused a notice id={} by={}", notice.id(), refused.getClass().getName());
    }
  }

  private Optional<Letter> letter(Notice notice, People.Addressee addressee, Texts t) {
    var key = "letter." + notice.kind().key();
    return writerOf(notice.kind())
        .words(notice, t)
        .map(Writing.Words::arguments)
        .map(List::toArray)
        .map(words ->
            new Letter(
                t.get(key + ".subject", words),
                t.get(
                    "letter.frame",
                    t.face().isEnglish() ? addressee.name().latin() : addressee.name().cyrillic(),
                    t.get(key + ".body", words),
                    t.frame().origin() + t.href("/"))));
  }

  /** Asked for when needed: whoever writes letters also queues them. */
  private Writing writerOf(NoticeKind kind) {
    return writings.stream()
        .filter(writing -> writing.kinds().contains(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody writes letters of kind " + kind));
  }
}
