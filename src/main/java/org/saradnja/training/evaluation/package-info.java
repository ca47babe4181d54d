/** Anonymous marks of sessions and trainers, and the later opinion of superiors. */
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
package org.saradnja.training.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
