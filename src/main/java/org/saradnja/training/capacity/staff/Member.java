package org.saradnja.training.capacity.staff;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.Role;
import org.saradnja.training.capacity.TrainingNeed;

/**
 * One employee of the unit.
 *
 * @param email empty when nobody knows it
 * @param job at which the employee works, as it was last said; may be empty
 * @param roles held for the unit today
 * @param lines one for each programme of which there is anything
 * @param lacks what is asked of one of the roles and is not there
 */
record Member(
    Localised name,
    String email,
    String job,
    List<Role> roles,
    List<Line> lines,
    List<Lack> lacks) {

  Member {
    roles = List.copyOf(roles);
    lines = List.copyOf(lines);
    lacks = List.copyOf(lacks);
  }

  /**
   * @param coming a training of the programme in which it may be made good
   */
  record Lack(TrainingNeed need, Optional<Seat> coming) {}

  boolean isCertified() {
    return lines.stream().anyMatch(Line::isCertified);
  }

  /** Nothing better than a confirmation stands. */
  boolean isConfirmed() {
    return !isCertified() && lines.stream().anyMatch(Line::isConfirmed);
  }

  /** Whether a document ends soon, or ended and nothing took its place. */
  boolean isExpiring() {
    return lines.stream().anyMatch(Line::isEnding);
  }

  boolean isComing() {
    return lines.stream().anyMatch(line -> line.coming().isPresent());
  }
}
