@NullMarked
package org.saradnja.base.seal.issuer;

import org.jspecify.annotations.NullMarked;
