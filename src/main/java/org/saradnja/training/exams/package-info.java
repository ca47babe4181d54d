/** The bank of questions, and the test at the end of a training. */
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
      "parties.files",
      "base.seal",
      "training.programmes",
      "training.trainers",
      "training.sessions"
    })
package org.saradnja.training.exams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
