/** What a training ends with: the completion rule, the register of certificates, credentials. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.rules",
      "base.web",
      "base.practice",
      "parties.registry",
      "parties.people",
      "parties.files",
      "base.seal",
      "training.programmes",
      "training.trainers",
      "training.sessions",
      "training.exams"
    })
package org.saradnja.training.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
