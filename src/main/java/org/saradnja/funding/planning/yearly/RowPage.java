package org.saradnja.funding.planning.yearly;

import java.util.Map;

/**
 * The form of a row.
 *
 * @param areas and {@code months} what can be chosen, by value
 * @param existing whether the row stands in the working paper and can be taken out of it
 */
public record RowPage(
    String plan,
    String action,
    String unitName,
    String year,
    RowForm form,
    Map<String, String> areas,
    Map<String, String> months,
    boolean existing,
    Map<String, String> errors) {}
