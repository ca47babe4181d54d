@NullMarked
package org.saradnja.portal.listing.search;

import org.jspecify.annotations.NullMarked;
