package org.saradnja.parties.files;

import java.util.UUID;

public record FileId(UUID value) {}
