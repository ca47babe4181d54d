@NullMarked
package org.saradnja.parties.registry.organisations;

import org.jspecify.annotations.NullMarked;
