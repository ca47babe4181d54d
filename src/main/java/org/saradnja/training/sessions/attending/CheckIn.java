package org.saradnja.training.sessions.attending;

import java.time.Instant;

/** What counts of one signature point. */
record CheckIn(int day, int point, Instant at, Source source) {}
