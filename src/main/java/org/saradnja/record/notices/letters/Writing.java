package org.saradnja.record.notices.letters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.saradnja.base.database.Trip;
import org.saradnja.base.web.Texts;

/** Writes the letters of some kinds, at the moment when they are sent. */
interface Writing {

  Set<NoticeKind> kinds();

  /** What the letter says beside its greeting; empty when there is nothing to send any more. */
  Optional<Words> words(Notice notice, Texts t);

  /** As {@link #words}, with what it reads asked on a trip that is over when it writes. */
  default Function<Texts, Optional<Words>> ask(Trip trip, Notice notice) {
    return t -> words(notice, t);
  }

  /**
   * @param arguments of the texts of the kind, ready to print
   * @param to an address that is not the one of the reader's account
   * @param greeting of a reader whose name is not known
   */
  record Words(List<Object> arguments, Optional<String> to, Optional<String> greeting) {

    static Words of(Object... arguments) {
      return new Words(List.of(arguments), Optional.empty(), Optional.empty());
    }

    Words sentTo(String address) {
      return new Words(arguments, Optional.of(address), greeting);
    }

    Words greeting(String other) {
      return new Words(arguments, to, Optional.of(other));
    }
  }
}
