package org.saradnja.funding.planning;

import java.util.UUID;

/** A planned call stays the same row through all editions of its plan. */
public record PlanRowId(UUID value) {}
