package org.saradnja.parties.people.mandates;

import org.saradnja.parties.registry.Institutions;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

/** The registers in which the parties stand for which a mandate may be given. */
@Component
record Registers(Units units, Organisations organisations, Institutions institutions) {}
