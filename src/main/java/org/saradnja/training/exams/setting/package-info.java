@NullMarked
package org.saradnja.training.exams.setting;

import org.jspecify.annotations.NullMarked;
