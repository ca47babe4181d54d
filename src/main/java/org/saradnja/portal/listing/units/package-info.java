@NullMarked
package org.saradnja.portal.listing.units;

import org.jspecify.annotations.NullMarked;
