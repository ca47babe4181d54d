@NullMarked
package org.saradnja.parties.registry.units;

import org.jspecify.annotations.NullMarked;
