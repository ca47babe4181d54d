/** Where a published call stands beside this platform. */
@NullMarked
package org.saradnja.funding.calls.posting;

import org.jspecify.annotations.NullMarked;
