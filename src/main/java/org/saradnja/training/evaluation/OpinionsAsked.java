package org.saradnja.training.evaluation;

import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.SessionId;

/** It is time to ask a unit what came of a training of its staff; told once, no act. */
public record OpinionsAsked(SessionId session, UnitId unit) {}
