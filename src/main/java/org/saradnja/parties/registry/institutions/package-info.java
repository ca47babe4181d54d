@NullMarked
package org.saradnja.parties.registry.institutions;

import org.jspecify.annotations.NullMarked;
