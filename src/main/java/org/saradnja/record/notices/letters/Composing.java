package org.saradnja.record.notices.letters;

import java.util.Optional;
import java.util.function.Supplier;
import org.saradnja.base.database.Trip;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.People.Addressee;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes a letter of a notice, in the script and language of its reader. */
@Component
class Composing {

  private final People people;
  private final TextsOfRequest texts;
  private final ObjectProvider<Writing> writings;

  Composing(People people, TextsOfRequest texts, ObjectProvider<Writing> writings) {
    this.people = people;
    this.texts = texts;
    this.writings = writings;
  }

  record Composed(Addressee addressee, Letter letter) {}

  /**
   * What the letter needs is asked on a trip with other things. When it is over there is the
   * letter, or none when there is nothing to send any more.
   */
  Supplier<Optional<Composed>> ask(Trip trip, Notice notice) {
    var asked = people.askAddressee(trip, notice.person());
    var said = writerOf(notice.kind()).ask(trip, notice);
    return () -> {
      var addressee = asked.get();
      var face = Face.valueOf(addressee.face());
      var t = texts.of(face);
      return said.apply(t)
          .map(words -> new Composed(addressee, letter(notice, addressee, words, t).in(face)));
    };
  }

  private static Letter letter(Notice notice, Addressee addressee, Writing.Words said, Texts t) {
    var key = "letter." + notice.kind().key();
    var words = said.arguments().stream().map(word -> printed(word, t)).toArray();
    return new Letter(
        t.get(key + ".subject", words),
        t.get(
            "letter.frame",
            t.face().isEnglish() ? addressee.name().latin() : addressee.name().cyrillic(),
            t.get(key + ".body", words),
            t.frame().origin() + t.href("/")));
  }

  /** What people wrote in Serbian stands in an English letter in Latin. */
  private static Object printed(Object word, Texts t) {
    return word instanceof String written ? t.within(written) : word;
  }

  /** Asked for when needed: whoever writes letters also queues them. */
  private Writing writerOf(NoticeKind kind) {
    return writings.stream()
        .filter(writing -> writing.kinds().contains(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody writes letters of kind " + kind));
  }
}
