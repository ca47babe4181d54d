@NullMarked
package org.saradnja.portal.home.front;

import org.jspecify.annotations.NullMarked;
