@NullMarked
package org.saradnja.training.exams.bank;

import org.jspecify.annotations.NullMarked;
