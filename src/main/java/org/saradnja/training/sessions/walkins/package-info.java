@NullMarked
package org.saradnja.training.sessions.walkins;

import org.jspecify.annotations.NullMarked;
