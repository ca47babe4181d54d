/** The permanent list of accredited trainers, the public calls for it, engagements and fees. */
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
      "training.programmes"
    })
package org.saradnja.training.trainers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
