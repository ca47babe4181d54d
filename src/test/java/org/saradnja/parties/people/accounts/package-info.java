@NullMarked
package org.saradnja.parties.people.accounts;

import org.jspecify.annotations.NullMarked;
