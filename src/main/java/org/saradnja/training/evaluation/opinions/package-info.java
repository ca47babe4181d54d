@NullMarked
package org.saradnja.training.evaluation.opinions;

import org.jspecify.annotations.NullMarked;
