@NullMarked
package org.saradnja.funding.assessment.town;

import org.jspecify.annotations.NullMarked;
