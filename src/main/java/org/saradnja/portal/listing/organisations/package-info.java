@NullMarked
package org.saradnja.portal.listing.organisations;

import org.jspecify.annotations.NullMarked;
