package org.saradnja.portal.listing;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.UnitId;

/** Calls as lists show them. */
public interface CallCards {

  /** Those with a term that runs or is overdue, by its last day. */
  List<CallCard> withTerms(Texts t, int most);

  /** Of one unit, running before historic. */
  List<CallCard> of(UnitId unit, Texts t);

  /** How many calls accept applications now, are in procedure, and are known from before. */
  Tally tally();

  /** The newest list that anybody can compute again: path without face. */
  Optional<String> checkableList();

  record Tally(int open, int running, int historic) {}
}
