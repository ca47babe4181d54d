@NullMarked
package org.saradnja.parties.rulebook.calendar;

import org.jspecify.annotations.NullMarked;
