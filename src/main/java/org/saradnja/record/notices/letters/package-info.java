@NullMarked
package org.saradnja.record.notices.letters;

import org.jspecify.annotations.NullMarked;
