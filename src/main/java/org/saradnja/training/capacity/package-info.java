/** Who of a unit is trained and in what, what is missing or expires, what is offered near it. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.database",
      "base.rules",
      "base.web",
      "base.practice",
      "parties.registry",
      "parties.people",
      "training.programmes",
      "training.sessions",
      "training.certificates"
    })
package org.saradnja.training.capacity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
