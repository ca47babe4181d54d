package org.saradnja.base.web;

import org.jspecify.annotations.Nullable;

/** An act that the rules refuse: the reason, the provision, and what can be done. */
public record RefusedPage(String reason, @Nullable String provision, String next, String back) {}
