package org.saradnja.training.trainers;

import java.util.List;
import java.util.Optional;
import org.saradnja.parties.people.PersonId;

/** Applications for accreditation. Whoever asks has decided before that the reader may know. */
public interface TrainerApplications {

  /** Those that stand, in the order in which they came. */
  List<SentApplication> of(TrainerCallId call);

  /** Throws {@code NoSuchThing} when none was sent. */
  SentApplication get(TrainerApplicationId id);

  /** All of a person, drafts too, the latest first. */
  List<Own> of(PersonId person);

  /**
   * @param number empty for a draft
   */
  record Own(
      TrainerApplicationId id, TrainerCallId call, Optional<String> number, boolean withdrawn) {}
}
