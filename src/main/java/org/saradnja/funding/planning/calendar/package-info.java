/** The calendar of planned and published calls, as everybody reads it. */
@NullMarked
package org.saradnja.funding.planning.calendar;

import org.jspecify.annotations.NullMarked;
