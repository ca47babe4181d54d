package org.saradnja.training.certificates.checking;

import java.util.List;
import org.saradnja.base.web.Proof;

/**
 * A document as whoever has its code sees it: all that stands on it, and how it stands.
 *
 * @param path of the page without face
 * @param verdict how it stands, in a heading
 * @param mark shape of the verdict: ok or late
 * @param instead path of the document that took its place, or empty
 * @param nameLanguage in which names are written here
 * @param practice what the practice world must say, or empty
 */
public record CertificatePage(
    String path,
    String code,
    String kind,
    String number,
    String verdict,
    String mark,
    String lead,
    String ground,
    String instead,
    String nameLanguage,
    List<Fact> facts,
    String rule,
    List<Condition> conditions,
    Proof proof,
    List<Happening> happenings,
    String practice) {

  /**
   * @param language of the value; empty when it is the page's
   */
  public record Fact(String name, String value, String small, String language) {}

  public record Condition(String day, String title, String answer) {}

  /** One entry of the register. */
  public record Happening(String day, String title, String ground) {}
}
