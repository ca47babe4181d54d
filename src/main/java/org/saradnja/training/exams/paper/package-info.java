@NullMarked
package org.saradnja.training.exams.paper;

import org.jspecify.annotations.NullMarked;
