@NullMarked
package org.saradnja.training.trainers.selecting;

import org.jspecify.annotations.NullMarked;
