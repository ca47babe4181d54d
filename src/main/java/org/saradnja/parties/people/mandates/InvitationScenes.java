package org.saradnja.parties.people.mandates;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** The head of the practice unit invites a second contact for its staff, who has not come yet. */
@Component
@PracticeOnly
class InvitationScenes implements Scenes {

  private static final String INVITED = "nova.koleginica@vezbaonica.example";

  private final Inviting inviting;
  private final Inviters inviters;
  private final People people;

  InvitationScenes(Inviting inviting, Inviters inviters, People people) {
    this.inviting = inviting;
    this.inviters = inviters;
    this.people = people;
  }

  @Override
  public List<Scene> all() {
    return List.of(Scene.of("2027-04-20T11:00:00", "2027-04-20 a colleague invited", this::invite));
  }

  private void invite() {
    var person = people.withEmail("odlucilac@vezbaonica.example").orElseThrow();
    var who = new SignedIn(person, people.nameOf(person).cyrillic());
    var held = inviters.of(who).getFirst();
    inviting.invite(who, held.id(), Role.HUMAN_RESOURCES, INVITED, Optional.empty());
  }
}
