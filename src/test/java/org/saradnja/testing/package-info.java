@NullMarked
package org.saradnja.testing;

import org.jspecify.annotations.NullMarked;
