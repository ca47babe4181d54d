@NullMarked
package org.saradnja.training.figures.statistics;

import org.jspecify.annotations.NullMarked;
