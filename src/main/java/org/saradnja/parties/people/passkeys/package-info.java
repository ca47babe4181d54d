@NullMarked
package org.saradnja.parties.people.passkeys;

import org.jspecify.annotations.NullMarked;
