/** The book of rules as everybody reads it, and the acts of those who may write in it. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.rules",
      "base.web",
      "base.practice",
      "parties.registry",
      "parties.people"
    })
package org.saradnja.parties.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
