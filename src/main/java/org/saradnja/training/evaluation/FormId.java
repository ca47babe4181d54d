package org.saradnja.training.evaluation;

import java.util.UUID;

/** The id of one version of a form. */
public record FormId(UUID value) {}
