/** The first page: what runs today, what can be checked, what happened last. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base.kernel",
      "base.web",
      "portal.listing",
      "portal.news",
      "record.ledger"
    })
package org.saradnja.portal.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
