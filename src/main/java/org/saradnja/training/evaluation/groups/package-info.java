@NullMarked
package org.saradnja.training.evaluation.groups;

import org.jspecify.annotations.NullMarked;
