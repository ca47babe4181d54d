package org.saradnja.training.programmes.keeping;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.training.programmes.ProgrammeSheet;

/**
 * A programme that is no draft any more, with what can be done next.
 *
 * @param adoption the form of adoption while it is proposed
 * @param records the form of the entry in the Central records while it has none
 * @param nextYear the year for which a copy may be begun; empty before the programme is adopted
 */
public record VersionPage(
    String action,
    String version,
    ProgrammeSheet sheet,
    String state,
    String mark,
    @Nullable AdoptionForm adoption,
    @Nullable RecordsForm records,
    String nextYear,
    String publicHref,
    Council council,
    Map<String, String> errors) {

  /**
   * What the Programme Council said.
   *
   * @param form of another opinion; absent before the programme is adopted
   * @param marks that may be given
   */
  public record Council(
      @Nullable OpinionForm form, Map<String, String> marks, List<Opinion> opinions) {}

  /**
   * @param mark with its day, in words
   */
  public record Opinion(String mark, String text) {}
}
