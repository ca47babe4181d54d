/** The commission: statements, scores, and the list of evaluation and ranking. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.database",
      "base.rules",
      "base.web",
      "base.practice",
      "base.seal",
      "parties.registry",
      "parties.people",
      "parties.files",
      "funding.calls",
      "funding.applications"
    })
package org.saradnja.funding.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
