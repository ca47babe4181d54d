/** Public calls: drafted lawfully, published, followed on their timeline. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.database",
      "base.rules",
      "base.web",
      "base.practice",
      "base.seal",
      "funding.planning",
      "training.certificates",
      "parties.registry",
      "parties.people",
      "parties.rulebook"
    })
package org.saradnja.funding.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
