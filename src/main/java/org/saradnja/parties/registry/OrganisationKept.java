package org.saradnja.parties.registry;

/** The register of organisations now says something else about an organisation. */
public record OrganisationKept(OrganisationId organisation) {}
