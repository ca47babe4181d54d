@NullMarked
package org.saradnja.practice.exercises.guarding;

import org.jspecify.annotations.NullMarked;
