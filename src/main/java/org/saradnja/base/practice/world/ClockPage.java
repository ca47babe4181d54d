package org.saradnja.base.practice.world;

import java.util.Map;

/**
 * The page on which the clock is moved.
 *
 * @param instead who may move it at the moment, when the reader may not; else empty
 */
public record ClockPage(
    String now, String weekday, ClockForm form, Map<String, String> errors, String instead) {}
