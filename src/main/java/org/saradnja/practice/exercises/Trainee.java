package org.saradnja.practice.exercises;

import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.sessions.EnrolmentId;

/**
 * A participant who practises.
 *
 * @param email of the account with which the trainee signs in
 * @param person absent until the account was opened
 */
public record Trainee(
    EnrolmentId enrolment, Localised name, String email, Optional<PersonId> person) {}
