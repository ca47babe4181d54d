/** Letters about what happened, sent after commit and never twice. */
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
      "funding.calls",
      "funding.applications",
      "funding.assessment",
      "training.trainers",
      "training.sessions",
      "training.certificates",
      "training.evaluation"
    })
package org.saradnja.record.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
