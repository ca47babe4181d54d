@NullMarked
package org.saradnja.portal.deadlines.calculator;

import org.jspecify.annotations.NullMarked;
