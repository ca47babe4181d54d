@NullMarked
package org.saradnja.training.evaluation.forms;

import org.jspecify.annotations.NullMarked;
