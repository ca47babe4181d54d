package org.saradnja.training.trainers.calling;

import java.time.LocalDate;

/**
 * Where a call was published beside this platform.
 *
 * @param place code from the rule on places
 */
record Place(String place, String link, LocalDate on) {}
