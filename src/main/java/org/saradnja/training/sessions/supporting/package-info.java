@NullMarked
package org.saradnja.training.sessions.supporting;

import org.jspecify.annotations.NullMarked;
