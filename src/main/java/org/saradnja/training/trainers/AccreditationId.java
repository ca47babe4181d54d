package org.saradnja.training.trainers;

import java.util.UUID;

/** The id of one trainer's accreditation in one subject area. */
public record AccreditationId(UUID value) {}
