/** The seal of the installation: one Ed25519 key under which what it issues can be checked. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base.kernel", "base.practice"})
package org.saradnja.base.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
