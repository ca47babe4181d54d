@NullMarked
package org.saradnja.parties.people.desk;

import org.jspecify.annotations.NullMarked;
