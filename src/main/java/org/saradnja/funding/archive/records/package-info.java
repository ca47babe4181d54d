@NullMarked
package org.saradnja.funding.archive.records;

import org.jspecify.annotations.NullMarked;
