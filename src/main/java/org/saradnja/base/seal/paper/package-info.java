@NullMarked
package org.saradnja.base.seal.paper;

import org.jspecify.annotations.NullMarked;
