package org.saradnja.training.evaluation;

import org.saradnja.training.sessions.SessionId;

/** A training has ended and its participants may be asked; told once, no act. */
public record AnswersAsked(SessionId session) {}
