package org.saradnja.training.trainers.applying;

import java.util.List;
import java.util.Map;

/**
 * The application as it is written.
 *
 * @param years of experience that the call asks for, in words
 * @param overtaken what another page saved meanwhile, field by field
 */
public record FormPage(
    StepPage head,
    int version,
    ApplicationForm form,
    Map<String, String> subjects,
    String years,
    List<String> overtaken) {}
