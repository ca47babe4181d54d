package org.saradnja.training.programmes.keeping;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole programme of a year on the Academy's desk.
 *
 * @param form of the adoption of all that is proposed; absent when nothing is
 * @param publicHref where the adopted entries stand together; empty when there are none
 */
public record YearPage(
    String heading,
    String action,
    String count,
    @Nullable YearForm form,
    List<ProgrammesPage.Line> entries,
    String publicHref,
    Map<String, String> errors) {}
