package org.saradnja.training.trainers;

import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.PersonId;

/**
 * A trainer (реализатор) on the permanent list.
 *
 * @param person the account, where the trainer has one
 * @param invented true for a trainer of the practice world
 */
public record Trainer(TrainerId id, Localised name, Optional<PersonId> person, boolean invented) {}
