package org.saradnja.training.sessions;

import java.time.LocalDate;

/** A training begins on the day, soon; no act, told once to those who remind participants. */
public record TrainingApproaches(SessionId session, LocalDate firstDay) {}
