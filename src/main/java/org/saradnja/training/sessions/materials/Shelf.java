package org.saradnja.training.sessions.materials;

import java.util.Optional;
import org.saradnja.base.kernel.Actor;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.Session;

/**
 * Where somebody may put materials: those of one training, or those that a series shares.
 *
 * @param session none of what the whole series shares
 * @param keeper in what capacity
 * @param organiser whether the keeper organises the series, or else leads the training
 */
record Shelf(Series series, Optional<Session> session, Actor keeper, boolean organiser) {

  static final String PATH = "/rad/materijali/";

  String code() {
    return session.map(one -> one.code().value()).orElse(series.code().value());
  }

  String path() {
    return PATH + code();
  }

  boolean holds(Material material) {
    return material.series().equals(series.id())
        && material.session().equals(session.map(Session::id));
  }
}
