@NullMarked
package org.saradnja.training.programmes.keeping;

import org.jspecify.annotations.NullMarked;
