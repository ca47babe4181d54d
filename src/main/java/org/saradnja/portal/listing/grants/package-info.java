@NullMarked
package org.saradnja.portal.listing.grants;

import org.jspecify.annotations.NullMarked;
