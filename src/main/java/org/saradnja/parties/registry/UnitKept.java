package org.saradnja.parties.registry;

/** The register of units now says something else about a unit. */
public record UnitKept(UnitId unit) {}
