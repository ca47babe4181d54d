package org.saradnja.training.certificates.register;

import java.util.List;
import java.util.Map;

/**
 * One document with all its entries, and what may be done to it.
 *
 * @param path of the public page without face
 * @param base path of this page without face
 * @param revoked whether nothing may be done any more
 * @param judged the conditions as they were answered, also those that were not met
 * @param recomputed what deciding it again gives
 */
public record RegisterPage(
    String base,
    String path,
    String kind,
    String number,
    String name,
    String code,
    String training,
    String issued,
    boolean revoked,
    List<Line> judged,
    String recomputed,
    List<Line> entries,
    AmendForm form,
    Map<String, String> errors) {

  public record Line(String day, String title, String about, String mark) {}
}
