@NullMarked
package org.saradnja.funding.assessment.scoring;

import org.jspecify.annotations.NullMarked;
