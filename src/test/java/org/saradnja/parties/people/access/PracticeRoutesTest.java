package org.saradnja.parties.people.access;

import org.saradnja.testing.PracticeWorld;

/** The same for the routes that only the practice world has. */
@PracticeWorld
class PracticeRoutesTest extends RoutesTest {}
