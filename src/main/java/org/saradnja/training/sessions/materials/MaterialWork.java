package org.saradnja.training.sessions.materials;

import java.util.List;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.TrainingWork;
import org.springframework.stereotype.Component;

/** Leads from a participant's line to the materials of the training. */
@Component
class MaterialWork implements TrainingWork {

  private final Participants participants;
  private final Sessions sessions;
  private final Handouts handouts;

  MaterialWork(Participants participants, Sessions sessions, Handouts handouts) {
    this.participants = participants;
    this.sessions = sessions;
    this.handouts = handouts;
  }

  @Override
  public List<Item> of(PersonId person, Texts t) {
    return participants.of(person).stream()
        .map(Participant::session)
        .distinct()
        .map(sessions::get)
        .filter(handouts::areThere)
        .map(session ->
            Item.on(session.id(), t.get("materials.title"), Handouts.SEATED + session.code()))
        .toList();
  }
}
