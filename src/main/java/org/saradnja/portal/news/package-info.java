/** News that the national office publishes, in Serbian and English. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.database",
      "base.rules",
      "base.web",
      "base.practice",
      "parties.registry",
      "parties.people",
      "training.programmes",
      "training.sessions",
      "training.figures"
    })
package org.saradnja.portal.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
