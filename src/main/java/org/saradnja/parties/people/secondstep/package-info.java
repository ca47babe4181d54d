@NullMarked
package org.saradnja.parties.people.secondstep;

import org.jspecify.annotations.NullMarked;
