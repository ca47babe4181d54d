package org.saradnja.parties.people.throttling;

/** What somebody is told who tried too often. */
public record SlowPage(String pause) {}
