/** Series of trainings over many towns: days, venues, seats, enrolments and attendance. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.rules",
      "base.database",
      "base.web",
      "base.practice",
      "parties.registry",
      "parties.people",
      "parties.files",
      "training.programmes",
      "training.trainers"
    })
package org.saradnja.training.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
