@NullMarked
package org.saradnja.parties.people.signin;

import org.jspecify.annotations.NullMarked;
