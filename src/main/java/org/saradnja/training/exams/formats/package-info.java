@NullMarked
package org.saradnja.training.exams.formats;

import org.jspecify.annotations.NullMarked;
