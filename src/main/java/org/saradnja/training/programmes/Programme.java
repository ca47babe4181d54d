package org.saradnja.training.programmes;

import java.util.Optional;
import org.saradnja.base.kernel.Localised;

/**
 * One yearly version of a programme, as far as those who deliver it need to know.
 *
 * @param subject code of the subject area, in which trainers are accredited
 * @param recordsNumber under which it stands in the Central records
 * @param invented true for a programme of the practice world
 */
public record Programme(
    ProgrammeId id,
    ProgrammeCode code,
    int year,
    ProgrammeKind kind,
    Localised title,
    String subject,
    int days,
    int hours,
    Optional<String> recordsNumber,
    boolean invented) {}
