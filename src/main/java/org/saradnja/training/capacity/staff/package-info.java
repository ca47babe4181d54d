@NullMarked
package org.saradnja.training.capacity.staff;

import org.jspecify.annotations.NullMarked;
