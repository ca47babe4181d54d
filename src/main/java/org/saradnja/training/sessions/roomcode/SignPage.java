package org.saradnja.training.sessions.roomcode;

import java.util.List;
import java.util.Map;

/**
 * The participant's page for the code on the wall.
 *
 * @param done which signature was taken down, in words; else empty
 */
public record SignPage(
    String action, List<String> trainings, String code, String done, Map<String, String> errors) {}
