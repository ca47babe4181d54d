@NullMarked
package org.saradnja.practice.exercises.working;

import org.jspecify.annotations.NullMarked;
