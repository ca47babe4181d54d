@NullMarked
package org.saradnja.training.certificates.holding;

import org.jspecify.annotations.NullMarked;
