@NullMarked
package org.saradnja.record.notices.operations;

import org.jspecify.annotations.NullMarked;
