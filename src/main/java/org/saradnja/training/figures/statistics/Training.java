package org.saradnja.training.figures.statistics;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.training.programmes.Programme;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.sessions.Support.Part;

/** A training that was held to its end, with what it belongs to. */
record Training(Session session, Series series, Programme programme, List<Support> support) {

  Training {
    support = List.copyOf(support);
  }

  LocalDate ended() {
    return session.lastDay().day();
  }

  List<Support> supported(Part part) {
    return support.stream().filter(one -> one.part() == part).toList();
  }
}
