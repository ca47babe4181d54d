@NullMarked
package org.saradnja.training.evaluation.giving;

import org.jspecify.annotations.NullMarked;
