package org.saradnja.base.web;

/** An act that the rules refuse: the reason, on what it rests, and what can be done. */
public record RefusedPage(String reason, Cited ground, String next, String back) {}
