/** Uploaded files: what they are, their digest, whether a scanner has seen them. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.database",
      "base.rules",
      "base.web",
      "base.practice"
    })
package org.saradnja.parties.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
