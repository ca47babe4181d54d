@NullMarked
package org.saradnja.training.certificates.completion;

import org.jspecify.annotations.NullMarked;
