@NullMarked
package org.saradnja.parties.people.throttling;

import org.jspecify.annotations.NullMarked;
