package org.saradnja.base.rules;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A unit's own rule as it was recorded; later records replace it and never erase it.
 *
 * @param adoptedOn the day of the unit's act
 */
public record RecordedRule(Rule.Own rule, LocalDate adoptedOn, Instant recordedAt) {}
