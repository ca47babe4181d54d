package org.saradnja.record.notices.mailbox;

import java.util.List;
import org.saradnja.base.web.PageOf;

/**
 * The letters of the practice world.
 *
 * @param email of whom the letters are; empty for everybody
 */
public record MailboxPage(String email, PageOf<Row> list) {

  public record Row(String moment, String email, String subject, String language, String href) {}

  /**
   * One letter.
   *
   * @param others path to all letters to the same address
   */
  public record LetterPage(
      String subject,
      String moment,
      String email,
      String language,
      List<Line> lines,
      String others) {}

  /**
   * @param href when the line is an address of its own, else empty
   */
  public record Line(String text, String href) {}
}
