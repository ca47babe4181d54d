/**
 * What participants, trainers and superiors think of trainings: who answered is kept apart from
 * what was answered, and nothing is shown of a group that is too small.
 */
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
      "training.trainers",
      "training.sessions"
    })
package org.saradnja.training.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
