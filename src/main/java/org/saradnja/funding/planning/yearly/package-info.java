/** The plan of one unit for one year: working paper, editions, delivery to the calendar. */
@NullMarked
package org.saradnja.funding.planning.yearly;

import org.jspecify.annotations.NullMarked;
