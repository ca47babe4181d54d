/** Accounts, the mandates under which people act, and who may do what. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.database",
      "base.rules",
      "base.web",
      "base.practice",
      "parties.registry"
    })
package org.saradnja.parties.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
