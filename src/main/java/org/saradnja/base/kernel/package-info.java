/** Values that every module speaks: money, identifiers, scripts, time, the act. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.saradnja.base.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
