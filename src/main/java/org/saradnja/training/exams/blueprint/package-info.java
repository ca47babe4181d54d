@NullMarked
package org.saradnja.training.exams.blueprint;

import org.jspecify.annotations.NullMarked;
