package org.saradnja.training.sessions.walkins;

import java.util.Locale;
import java.util.stream.Stream;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.training.sessions.LateSeats;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sightings;
import org.saradnja.training.sessions.walkins.TakingIn.Comer;
import org.springframework.stereotype.Component;

/** Where whoever comes without a seat may be put. */
@Component
record Places(
    Participants participants, WalkInTable walkIns, LateSeats seats, Sightings sightings) {

  /** An address that stands on the list is somebody who is there: they are found, not added. */
  void refuseWhoIsThere(Session session, Comer comer) {
    boolean known =
        Stream.concat(
                participants.of(session.id()).stream().map(one -> one.email()),
                walkIns.of(session.id()).stream().map(one -> one.email()))
            .filter(email -> !email.isEmpty())
            .anyMatch(email -> key(email).equals(key(comer.email())));
    if (known) {
      throw new ActRefused(WalkInRefusal.ON_THE_LIST_ALREADY, comer.email());
    }
  }

  private static String key(String email) {
    return email.toLowerCase(Locale.ROOT);
  }
}
