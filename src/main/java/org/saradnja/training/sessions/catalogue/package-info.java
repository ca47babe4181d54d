@NullMarked
package org.saradnja.training.sessions.catalogue;

import org.jspecify.annotations.NullMarked;
