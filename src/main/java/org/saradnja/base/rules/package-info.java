/** The law as versioned data, and the deadlines that follow from it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base.kernel", "base.database"})
package org.saradnja.base.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
