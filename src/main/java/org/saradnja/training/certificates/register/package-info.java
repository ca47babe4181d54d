@NullMarked
package org.saradnja.training.certificates.register;

import org.jspecify.annotations.NullMarked;
