/** What tests of several modules share. */
@NullMarked
package org.saradnja.testing;

import org.jspecify.annotations.NullMarked;
