/** What the public looks up: calls, units, organisations, and the search over all of it. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.database",
      "base.rules",
      "base.web",
      "base.practice",
      "parties.registry",
      "funding.planning",
      "funding.calls",
      "funding.archive",
      "funding.assessment",
      "training.capacity",
      "portal.news"
    })
package org.saradnja.portal.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
