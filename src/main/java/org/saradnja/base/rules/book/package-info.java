@NullMarked
package org.saradnja.base.rules.book;

import org.jspecify.annotations.NullMarked;
