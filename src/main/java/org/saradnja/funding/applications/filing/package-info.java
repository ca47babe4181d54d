@NullMarked
package org.saradnja.funding.applications.filing;

import org.jspecify.annotations.NullMarked;
