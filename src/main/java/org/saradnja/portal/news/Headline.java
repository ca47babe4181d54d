package org.saradnja.portal.news;

import java.time.Instant;

/**
 * A published item as lists show it.
 *
 * @param href path without face
 */
public record Headline(NewsId id, Written title, Written lead, Instant publishedAt, String href) {}
