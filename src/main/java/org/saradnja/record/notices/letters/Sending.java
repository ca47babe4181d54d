package org.saradnja.record.notices.letters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Trips;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
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

  static final String WITHOUT_ACCOUNT = "the person has no account";

  private static final String SENT = "notice sent kind={} about={}";

  private final NoticeTable notices;
  private final Composing composing;
  private final Post post;
  private final Trips trips;
  private final Clock clock;

  Sending(NoticeTable notices, Composing composing, Post post, Trips trips, Clock clock) {
    this.notices = notices;
    this.composing = composing;
    this.post = post;
    this.trips = trips;
    this.clock = clock;
  }

  void sendDue() {
    List<Notice> due;
    do {
      due = notices.takeDue(clock.instant(), MOST_ATTEMPTS, AT_ONCE);
      send(due);
    } while (due.size() == AT_ONCE);
  }

  /** What the letters say is read for all of them together. */
  private void send(List<Notice> due) {
    var trip = trips.begin();
    var ready = due.stream().map(notice -> new Ready(notice, composing.ask(trip, notice))).toList();
    var letters = new ArrayList<Kept>();
    trip.go(() -> {
      try {
        writeEach(ready.iterator(), letters);
      } finally {
        if (!letters.isEmpty()) {
          keep(letters);
        }
      }
      return true;
    });
  }

  /** One that cannot be written at all is heard of, after the others of its batch have gone. */
  private void writeEach(Iterator<Ready> due, List<Kept> letters) {
    if (due.hasNext()) {
      try {
        write(due.next(), letters);
      } finally {
        writeEach(due, letters);
      }
    }
  }

  private void write(Ready ready, List<Kept> letters) {
    var notice = ready.notice;
    switch (ready.letter.get()) {
      case Composed.Written written -> send(notice, written, letters);
      case Composed.NothingToSay _ -> notices.nothingToSend(notice.id());
      case Composed.NobodyToRead _ -> layAside(notice);
    }
  }

  /** No attempt brings it to anybody, so none is made; an operator sees how many there are. */
  private void layAside(Notice notice) {
    notices.undeliverable(notice.id(), WITHOUT_ACCOUNT);
    log.warn("notice has no reader kind={} about={}", notice.kind(), notice.about());
  }

  private void send(Notice notice, Composed.Written composed, List<Kept> letters) {
    post.kept(notice.id(), composed.addressee(), composed.letter())
        .ifPresentOrElse(
            kept -> letters.add(new Kept(notice, kept)), () -> deliver(notice, composed));
  }

  private void deliver(Notice notice, Composed.Written composed) {
    try {
      post.deliver(notice.id(), composed.addressee(), composed.letter());
      trips.ask(NoticeTable.sent(List.of(notice.id()), clock.instant()));
      log.info(SENT, notice.kind(), notice.about());
    } catch (MailException refused) {
      notices.failed(notice.id(), String.valueOf(refused.getMessage()));
      // An operator sees the answer of the server on the page; it may name an address.
      log.warn("post refused a notice id={} by={}", notice.id(), refused.getClass().getName());
    }
  }

  /** All together; when one of them is refused, each alone, so that it delays nobody else. */
  private void keep(List<Kept> letters) {
    try {
      keepTogether(letters);
    } catch (DataIntegrityViolationException | UncategorizedSQLException oneOfThem) {
      log.warn("letters are kept one by one by={}", oneOfThem.getClass().getName());
      keepEach(letters.iterator());
    }
  }

  private void keepEach(Iterator<Kept> letters) {
    if (letters.hasNext()) {
      try {
        keepTogether(List.of(letters.next()));
      } finally {
        keepEach(letters);
      }
    }
  }

  private void keepTogether(List<Kept> letters) {
    var trip = trips.begin();
    letters.forEach(kept -> trip.carry(kept.letter));
    var sent = letters.stream().map(kept -> kept.notice.id()).toList();
    trip.carry(NoticeTable.sent(sent, clock.instant()));
    trip.go();
    letters.forEach(kept -> log.info(SENT, kept.notice.kind(), kept.notice.about()));
  }

  private record Ready(Notice notice, Supplier<Composed> letter) {}

  private record Kept(Notice notice, Question<Integer> letter) {}
}
