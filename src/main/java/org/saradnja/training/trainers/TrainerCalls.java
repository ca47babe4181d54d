package org.saradnja.training.trainers;

import java.util.List;
import java.util.Optional;

/** Published calls for the accreditation of trainers. */
public interface TrainerCalls {

  /** Throws {@code NoSuchThing} when there is none that was published. */
  TrainerCall get(TrainerCallId id);

  Optional<TrainerCall> find(String code);

  /** The latest first. */
  List<TrainerCall> all();
}
