package org.saradnja.funding.calls;

import java.time.Instant;

/** An officer asked the head of a unit to allow the publication or the change of a call. */
public record LeaveAsked(CallId call, String unit, Instant at) {}
