@NullMarked
package org.saradnja.training.exams.attempt;

import org.jspecify.annotations.NullMarked;
