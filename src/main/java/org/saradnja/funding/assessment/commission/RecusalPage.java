package org.saradnja.funding.assessment.commission;

import java.util.Map;
import java.util.SequencedMap;

/** The form by which a member withdraws from one application. */
public record RecusalPage(
    String application,
    String code,
    String organisation,
    SequencedMap<String, String> kinds,
    RecusalForm form,
    Map<String, String> errors) {}
