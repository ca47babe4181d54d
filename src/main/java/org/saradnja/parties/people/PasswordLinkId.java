package org.saradnja.parties.people;

import java.util.UUID;

public record PasswordLinkId(UUID value) {}
