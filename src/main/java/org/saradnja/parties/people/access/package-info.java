@NullMarked
package org.saradnja.parties.people.access;

import org.jspecify.annotations.NullMarked;
