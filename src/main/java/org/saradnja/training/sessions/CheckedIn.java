package org.saradnja.training.sessions;

import java.time.Instant;
import java.util.Map;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;

/**
 * A participant was found present, by the organiser or by the code of the room.
 *
 * @param day number of the day, {@code point} of the signature point in it, both from one
 */
public record CheckedIn(
    EnrolmentId enrolment, int day, int point, Instant at, Actor actor, Digest content)
    implements Act {

  public static CheckedIn of(Sighting sighting, Actor actor) {
    var found =
        Map.of(
            "enrolment", sighting.enrolment(),
            "day", sighting.day(),
            "point", sighting.point(),
            "at", sighting.seenAt());
    return new CheckedIn(
        sighting.enrolment(),
        sighting.day(),
        sighting.point(),
        sighting.receivedAt(),
        actor,
        Digest.of(CanonicalJson.of(found)));
  }

  @Override
  public String subject() {
    return enrolment.subject();
  }
}
