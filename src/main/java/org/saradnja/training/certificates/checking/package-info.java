@NullMarked
package org.saradnja.training.certificates.checking;

import org.jspecify.annotations.NullMarked;
