/** Calls that units published before, as they were published, with their source. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.database",
      "base.rules",
      "base.web",
      "base.practice",
      "parties.registry",
      "funding.calls"
    })
package org.saradnja.funding.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
