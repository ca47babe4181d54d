/** The yearly plan of public calls and the calendar of all units. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.database",
      "base.rules",
      "base.web",
      "base.practice",
      "parties.registry",
      "parties.people"
    })
package org.saradnja.funding.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
