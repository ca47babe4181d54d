@NullMarked
package org.saradnja.parties.files.keeping;

import org.jspecify.annotations.NullMarked;
