/** The programming interface: its description, its page, and the text service. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base.kernel", "base.web"})
package org.saradnja.portal.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
