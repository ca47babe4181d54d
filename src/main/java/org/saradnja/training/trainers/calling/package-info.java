@NullMarked
package org.saradnja.training.trainers.calling;

import org.jspecify.annotations.NullMarked;
