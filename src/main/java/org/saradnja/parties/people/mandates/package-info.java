@NullMarked
package org.saradnja.parties.people.mandates;

import org.jspecify.annotations.NullMarked;
