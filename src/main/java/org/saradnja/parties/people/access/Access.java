package org.saradnja.parties.people.access;

import java.util.Set;
import org.saradnja.parties.people.Role;

/** For whom a route is. Whose thing it shows is decided in the act, by the mandate. */
sealed interface Access {

  record Everyone() implements Access {}

  record WhoeverIsSignedIn() implements Access {}

  /** Who holds one of the roles today, for any party. */
  record HoldersOf(Set<Role> roles) implements Access {}

  /** Whether the route is open to somebody signed in who holds the roles. */
  default boolean admits(Set<Role> held) {
    return switch (this) {
      case Everyone _, WhoeverIsSignedIn _ -> true;
      case HoldersOf(var roles) -> held.stream().anyMatch(roles::contains);
    };
  }
}
