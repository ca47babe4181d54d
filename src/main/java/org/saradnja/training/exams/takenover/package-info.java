@NullMarked
package org.saradnja.training.exams.takenover;

import org.jspecify.annotations.NullMarked;
