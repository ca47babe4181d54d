package org.saradnja.training.exams.takenover;

import java.time.LocalDate;
import java.util.Map;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.Place;

/**
 * What is known before the table is read.
 *
 * @param units by the keys of their names, slugs and codes
 * @param places by the keys of their names, as trainings before were held in them
 * @param days as many as the programme has
 * @param year for which the programme was adopted
 * @param invented whether whoever is entered is invented
 */
record Known(
    Map<String, UnitId> units,
    Map<String, Place> places,
    int days,
    int year,
    LocalDate today,
    boolean invented) {}
