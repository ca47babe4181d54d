package org.saradnja.funding.assessment.scoring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.funding.applications.Sheet;

/**
 * The application beside the form in which a member scores it.
 *
 * @param sheet what the applicant sent
 * @param where which of how many this is, „3 од 10“
 * @param total of what is written so far; {@code maximum} of the criteria
 * @param saved when it was saved, a sentence; empty while nothing was written
 * @param given the points as given, newest first; empty before the first time
 * @param closed whether the list was published, so that nothing can be changed
 */
public record SheetPage(
    String id,
    String code,
    Head head,
    String where,
    @Nullable String previous,
    @Nullable String next,
    Sheet sheet,
    List<Field> fields,
    String change,
    String total,
    String maximum,
    int version,
    String saved,
    String state,
    String mark,
    List<Past> given,
    boolean closed,
    Map<String, String> errors) {

  public record Head(
      String registryNumber, String organisation, String title, String requested, String value) {}

  /** A criterion with what the member wrote to it. */
  public record Field(
      String code,
      String name,
      String guidance,
      String limit,
      String maximum,
      String points,
      String reason) {}

  /** Points as they were given once. */
  public record Past(String when, String total, String change, List<String> points) {}
}
