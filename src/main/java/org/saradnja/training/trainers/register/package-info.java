@NullMarked
package org.saradnja.training.trainers.register;

import org.jspecify.annotations.NullMarked;
