@NullMarked
package org.saradnja.training.sessions.roomcode;

import org.jspecify.annotations.NullMarked;
