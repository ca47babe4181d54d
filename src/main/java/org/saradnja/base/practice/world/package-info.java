@NullMarked
package org.saradnja.base.practice.world;

import org.jspecify.annotations.NullMarked;
