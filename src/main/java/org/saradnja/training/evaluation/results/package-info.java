@NullMarked
package org.saradnja.training.evaluation.results;

import org.jspecify.annotations.NullMarked;
