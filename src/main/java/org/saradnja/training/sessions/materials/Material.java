package org.saradnja.training.sessions.materials;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.sessions.MaterialId;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionId;

/**
 * One edition of a material: from then on it says everything of it. The editions before it stay for
 * the record.
 *
 * @param session the training it belongs to; none of what all trainings of the series share
 * @param edition counted from one
 * @param down whether it is not shown any more
 */
record Material(
    MaterialId id,
    int edition,
    SeriesId series,
    Optional<SessionId> session,
    Content content,
    FileId file,
    boolean down,
    Edited edited) {

  static final Comparator<Material> IN_ORDER =
      Comparator.comparingInt((Material one) -> one.content().place())
          .thenComparing(one -> one.content().title())
          .thenComparing(one -> one.id().value());

  /**
   * @param place in the list, counted from one
   */
  record Content(String title, int place, Shown shown, Audience audience) {

    Content {
      if (title.isBlank() || place < 1) {
        throw new IllegalArgumentException("A material has a title and a place in the list");
      }
    }
  }

  /**
   * @param by the mandate, or the trainer, under which {@code person} made the edition
   */
  record Edited(Instant at, UUID by, PersonId person) {}

  Material next(Content other, FileId another, Edited now) {
    return new Material(id, edition + 1, series, session, other, another, false, now);
  }

  Material takenDown(Edited now) {
    return new Material(id, edition + 1, series, session, content, file, true, now);
  }

  /** Whether it is one of the training's own, or one that its series shares. */
  boolean isOf(Session training) {
    return series.equals(training.series()) && session.map(training.id()::equals).orElse(true);
  }
}
