@NullMarked
package org.saradnja.practice.exercises.giving;

import org.jspecify.annotations.NullMarked;
