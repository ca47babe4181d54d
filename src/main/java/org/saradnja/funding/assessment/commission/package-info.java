@NullMarked
package org.saradnja.funding.assessment.commission;

import org.jspecify.annotations.NullMarked;
