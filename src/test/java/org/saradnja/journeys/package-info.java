@NullMarked
package org.saradnja.journeys;

import org.jspecify.annotations.NullMarked;
