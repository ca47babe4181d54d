@NullMarked
package org.saradnja.parties.rulebook.rules;

import org.jspecify.annotations.NullMarked;
