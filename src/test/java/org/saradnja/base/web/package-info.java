@NullMarked
package org.saradnja.base.web;

import org.jspecify.annotations.NullMarked;
