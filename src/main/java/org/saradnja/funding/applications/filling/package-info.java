@NullMarked
package org.saradnja.funding.applications.filling;

import org.jspecify.annotations.NullMarked;
