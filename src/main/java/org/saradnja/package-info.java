@NullMarked
package org.saradnja;

import org.jspecify.annotations.NullMarked;
