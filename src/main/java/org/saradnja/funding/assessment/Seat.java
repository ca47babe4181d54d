package org.saradnja.funding.assessment;

import java.time.Instant;
import java.util.Set;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.parties.people.PersonId;

/**
 * A place in the commission. Until its member has signed the statement of no conflict of interest,
 * nothing about the applications is open to them but the applicants' names.
 */
public sealed interface Seat {

  int position();

  PersonId person();

  boolean president();

  /** How the list and the data name the member: {@code M1}, {@code M2} … */
  default String name() {
    return "M" + position();
  }

  default boolean mayRead(ApplicationId application) {
    return switch (this) {
      case Appointed _ -> false;
      case Signed signed -> signed.about().contains(application);
    };
  }

  record Appointed(int position, PersonId person, boolean president) implements Seat {

    public Signed sign(Instant at, Digest statement, Set<ApplicationId> about) {
      return new Signed(position, person, president, at, statement, about);
    }
  }

  /**
   * @param statement the digest of the text and the answers
   * @param about the applications whose applicants the member knew when signing
   */
  record Signed(
      int position,
      PersonId person,
      boolean president,
      Instant at,
      Digest statement,
      Set<ApplicationId> about)
      implements Seat {

    public Signed {
      about = Set.copyOf(about);
    }
  }
}
