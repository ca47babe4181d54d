package org.saradnja.parties.people;

import java.io.Serializable;
import java.util.UUID;

public record PersonId(UUID value) implements Serializable {}
