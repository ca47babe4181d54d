package org.saradnja.training.trainers.calling;

import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.web.PublicThings;
import org.saradnja.base.web.PublicThings.PublicThing;
import org.saradnja.training.trainers.TrainerCallId;
import org.springframework.stereotype.Component;

/** Leads from the log to published calls for trainers. */
@Component
class PublicTrainerCalls implements PublicThings {

  private static final String KIND = "trainer-call:";

  private final CallTable calls;

  PublicTrainerCalls(CallTable calls) {
    this.calls = calls;
  }

  @Override
  public Optional<PublicThing> find(String name) {
    if (!name.matches(KIND + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return Optional.empty();
    }
    var id = new TrainerCallId(UUID.fromString(name.substring(KIND.length())));
    return calls
        .published(id)
        .map(call -> new PublicThing(call.content().title(), CallWords.PUBLIC + "/" + call.code()));
  }
}
