package org.saradnja.training.sessions.attending;

import java.util.Optional;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.PersonalCodes;
import org.saradnja.training.sessions.Session;
import org.springframework.stereotype.Component;

/** Whose code was scanned, as far as the organiser of this training may know. */
sealed interface Scanned {

  record OfTheList(EnrolmentId stand) implements Scanned {}

  /** Nobody is told which training it is of, or whose it is. */
  record OfAnotherTraining() implements Scanned {}

  record Unknown() implements Scanned {}

  /** The key of the words for a code that is of no use here. */
  default String problem() {
    return switch (this) {
      case OfTheList _ -> "";
      case OfAnotherTraining _ -> "attendance.scan.other";
      case Unknown _ -> "attendance.scan.unknown";
    };
  }

  @Component
  record Codes(PersonalCodes codes, OnTheList list) {

    Scanned read(Session session, String typed) {
      Optional<EnrolmentId> found = codes.find(typed);
      if (found.isEmpty()) {
        return new Unknown();
      }
      return list.find(session.id(), found.get())
          .<Scanned>map(entry -> new OfTheList(entry.stand()))
          .orElseGet(OfAnotherTraining::new);
    }
  }
}
