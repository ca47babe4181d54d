/** Exercises of trainings: every pair of trainees has a town of its own in the practice world. */
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
      "training.trainers",
      "training.sessions",
      "funding.calls",
      "funding.applications",
      "funding.assessment"
    })
package org.saradnja.practice.exercises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
