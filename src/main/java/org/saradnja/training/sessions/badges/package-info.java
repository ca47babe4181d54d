@NullMarked
package org.saradnja.training.sessions.badges;

import org.jspecify.annotations.NullMarked;
