@NullMarked
package org.saradnja.training.exams.results;

import org.jspecify.annotations.NullMarked;
