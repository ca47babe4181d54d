@NullMarked
package org.saradnja.training.trainers.applying;

import org.jspecify.annotations.NullMarked;
