/** Units of local self-government and organisations, with the names they bore in their time. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.database",
      "base.rules",
      "base.web",
      "base.practice"
    })
package org.saradnja.parties.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
