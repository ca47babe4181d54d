@NullMarked
package org.saradnja.training.sessions.enrolling;

import org.jspecify.annotations.NullMarked;
