@NullMarked
package org.saradnja.training.sessions.attending;

import org.jspecify.annotations.NullMarked;
