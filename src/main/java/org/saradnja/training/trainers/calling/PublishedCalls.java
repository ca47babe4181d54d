package org.saradnja.training.trainers.calling;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.TrainerCalls;
import org.springframework.stereotype.Component;

/** Published calls, for the other rooms of the register. */
@Component
class PublishedCalls implements TrainerCalls {

  private final CallTable calls;

  PublishedCalls(CallTable calls) {
    this.calls = calls;
  }

  @Override
  public TrainerCall get(TrainerCallId id) {
    return switch (calls.get(id).value()) {
      case Call.Published(var call) -> call;
      case Call.Annulled(var call) -> call;
      case Call.Draft _ -> throw new NoSuchThing("published trainer call " + id.value());
    };
  }

  @Override
  public Optional<TrainerCall> find(String code) {
    return calls.published(code);
  }

  @Override
  public List<TrainerCall> all() {
    return calls.published();
  }
}
