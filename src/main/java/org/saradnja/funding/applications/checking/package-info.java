@NullMarked
package org.saradnja.funding.applications.checking;

import org.jspecify.annotations.NullMarked;
