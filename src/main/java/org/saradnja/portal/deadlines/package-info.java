/** The public calculator of deadlines, for people and for programs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base.kernel", "base.rules", "base.web"})
package org.saradnja.portal.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
