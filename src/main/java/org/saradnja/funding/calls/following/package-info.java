@NullMarked
package org.saradnja.funding.calls.following;

import org.jspecify.annotations.NullMarked;
