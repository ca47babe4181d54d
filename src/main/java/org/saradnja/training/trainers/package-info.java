/** The permanent list of accredited trainers, the public calls for it, engagements and fees. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.rules",
      "base.web",
      "base.practice",
      "parties.registry",
      "parties.people",
      "training.programmes"
    })
package org.saradnja.training.trainers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
