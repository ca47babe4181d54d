/** Figures of trainings, counted from records, and frozen at reporting dates. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.rules",
      "base.web",
      "base.practice",
      "parties.registry",
      "parties.people",
      "training.programmes",
      "training.trainers",
      "training.sessions",
      "training.exams",
      "training.certificates"
    })
package org.saradnja.training.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
