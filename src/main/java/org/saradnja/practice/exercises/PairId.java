package org.saradnja.practice.exercises;

import java.util.UUID;

public record PairId(UUID value) {}
