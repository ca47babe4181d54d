/** PostgreSQL: embedded when no address is given, external otherwise. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base.kernel"})
package org.saradnja.base.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
