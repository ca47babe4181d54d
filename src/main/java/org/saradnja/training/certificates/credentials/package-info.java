@NullMarked
package org.saradnja.training.certificates.credentials;

import org.jspecify.annotations.NullMarked;
