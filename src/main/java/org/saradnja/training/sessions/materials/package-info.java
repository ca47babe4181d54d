@NullMarked
package org.saradnja.training.sessions.materials;

import org.jspecify.annotations.NullMarked;
