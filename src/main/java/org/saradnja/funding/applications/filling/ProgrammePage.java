package org.saradnja.funding.applications.filling;

import java.util.Map;

/**
 * @param areas names of the areas of the call by code, with an empty choice first
 * @param errors texts by field
 */
public record ProgrammePage(
    HeadPage head,
    SavedPage saved,
    ProgrammeForm form,
    Map<String, String> areas,
    String endsBy,
    Map<String, String> errors) {}
