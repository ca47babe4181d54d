@NullMarked
package org.saradnja.parties.people;

import org.jspecify.annotations.NullMarked;
