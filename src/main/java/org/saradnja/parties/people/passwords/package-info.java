@NullMarked
package org.saradnja.parties.people.passwords;

import org.jspecify.annotations.NullMarked;
