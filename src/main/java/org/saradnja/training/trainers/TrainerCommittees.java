package org.saradnja.training.trainers;

import java.util.List;
import org.saradnja.parties.people.PersonId;

/** Who selects trainers by a call. */
public interface TrainerCommittees {

  /** The one who chairs first; none before the committee is appointed. */
  List<PersonId> members(TrainerCallId call);
}
