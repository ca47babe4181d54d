/**
 * Programmes of training by year: adopted, entered in the Central records, in the public catalogue.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.database",
      "base.rules",
      "base.web",
      "base.practice",
      "parties.registry",
      "parties.people"
    })
package org.saradnja.training.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
