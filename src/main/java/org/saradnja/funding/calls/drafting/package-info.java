@NullMarked
package org.saradnja.funding.calls.drafting;

import org.jspecify.annotations.NullMarked;
