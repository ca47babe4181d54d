/** The practice world: its moved clock and the story that fills it by the acts themselves. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base.kernel", "base.database", "base.rules", "base.web"})
package org.saradnja.base.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
