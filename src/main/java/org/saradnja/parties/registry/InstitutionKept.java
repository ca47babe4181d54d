package org.saradnja.parties.registry;

/** The register of institutions now says something else about an institution. */
public record InstitutionKept(String institution) {}
