package org.saradnja.base.web;

import org.jspecify.annotations.Nullable;

/** What the reader is told when a request failed: what happened, why, what to do. */
public record ErrorPage(String kind, String status, @Nullable String reference) {}
