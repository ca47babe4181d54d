/** What every page shares: the three faces, texts, layout, forms, errors, assets. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base.kernel"})
package org.saradnja.base.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
