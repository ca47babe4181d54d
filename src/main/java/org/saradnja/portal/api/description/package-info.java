@NullMarked
package org.saradnja.portal.api.description;

import org.jspecify.annotations.NullMarked;
