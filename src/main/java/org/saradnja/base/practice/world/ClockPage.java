package org.saradnja.base.practice.world;

import java.util.Map;

/** The page on which the clock is moved. */
public record ClockPage(String now, String weekday, ClockForm form, Map<String, String> errors) {}
