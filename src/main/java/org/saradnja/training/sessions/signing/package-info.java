@NullMarked
package org.saradnja.training.sessions.signing;

import org.jspecify.annotations.NullMarked;
