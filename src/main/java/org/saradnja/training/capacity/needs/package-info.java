@NullMarked
package org.saradnja.training.capacity.needs;

import org.jspecify.annotations.NullMarked;
