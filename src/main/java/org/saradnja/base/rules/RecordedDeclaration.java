package org.saradnja.base.rules;

import java.time.Instant;
import java.util.Optional;

/**
 * A declaration as it was recorded.
 *
 * @param recordedAt empty for what came with the book itself
 */
public record RecordedDeclaration(Declaration declaration, Optional<Instant> recordedAt) {}
