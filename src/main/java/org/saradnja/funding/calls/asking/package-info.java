/** Questions about a published call, answered for everybody. */
@NullMarked
package org.saradnja.funding.calls.asking;

import org.jspecify.annotations.NullMarked;
