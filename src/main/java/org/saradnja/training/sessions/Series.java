package org.saradnja.training.sessions;

import org.saradnja.base.kernel.Localised;
import org.saradnja.training.programmes.ProgrammeId;

/**
 * A series of trainings of one programme over many towns.
 *
 * @param organiser code of the institution that organises it
 * @param invented true for a series of the practice world
 */
public record Series(
    SeriesId id,
    SeriesCode code,
    ProgrammeId programme,
    Localised title,
    String organiser,
    boolean invented) {}
