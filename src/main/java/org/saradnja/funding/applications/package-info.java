/** Applications: filled, sent, received and formally checked. */
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
      "funding.calls"
    })
package org.saradnja.funding.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
