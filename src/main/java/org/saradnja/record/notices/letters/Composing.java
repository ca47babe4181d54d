package org.saradnja.record.notices.letters;

import java.util.Optional;
import java.util.function.Function;
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

  /**
   * What the letter needs is asked on a trip with other things; it is written when that is over.
   */
  Supplier<Composed> ask(Trip trip, Notice notice) {
    var asked = people.askAddressee(trip, notice.person());
    var said = writerOf(notice.kind()).ask(trip, notice);
    return () ->
        asked
            .get()
            .map(addressee -> composed(notice, addressee, said))
            .orElseGet(Composed.NobodyToRead::new);
  }

  private Composed composed(
      Notice notice, Addressee addressee, Function<Texts, Optional<Writing.Words>> said) {
    var face = Face.valueOf(addressee.face());
    var t = texts.of(face);
    return said.apply(t)
        .<Composed>map(words ->
            new Composed.Written(
                words.to().map(addressee::at).orElse(addressee),
                letter(notice, addressee, words, t).in(face)))
        .orElseGet(Composed.NothingToSay::new);
  }

  private static Letter letter(Notice notice, Addressee addressee, Writing.Words said, Texts t) {
    var key = "letter." + notice.kind().key();
    var words = said.arguments().stream().map(word -> printed(word, t)).toArray();
    return new Letter(
        t.get(key + ".subject", words),
        t.get(
            "letter.frame",
            said.greeting().orElseGet(() -> nameOf(addressee, t)),
            t.get(key + ".body", words),
            t.frame().origin() + t.href("/")));
  }

  private static String nameOf(Addressee addressee, Texts t) {
    return t.face().isEnglish() ? addressee.name().latin() : addressee.name().cyrillic();
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
