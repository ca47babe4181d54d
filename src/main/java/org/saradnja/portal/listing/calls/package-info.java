@NullMarked
package org.saradnja.portal.listing.calls;

import org.jspecify.annotations.NullMarked;
