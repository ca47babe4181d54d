@NullMarked
package org.saradnja.base.seal.checking;

import org.jspecify.annotations.NullMarked;
