@NullMarked
package org.saradnja.funding.assessment.publishing;

import org.jspecify.annotations.NullMarked;
