@NullMarked
package org.saradnja.training.sessions.planning;

import org.jspecify.annotations.NullMarked;
