package org.saradnja.funding.applications.filing;

import java.util.List;
import java.util.Map;
import org.saradnja.funding.applications.Sheet;
import org.saradnja.funding.applications.filling.HeadPage;

/**
 * Exactly what will be sent, and what stands in the way.
 *
 * @param faulty whether something must be corrected before it can be sent at all
 * @param completes whether this is the completion the office asked for
 * @param digest of what is shown, sent back so that nothing else is sent
 * @param clock the time of the server, to the second
 */
public record ReviewPage(
    HeadPage head,
    List<Lack> lacks,
    boolean faulty,
    boolean completes,
    Sheet sheet,
    String digest,
    String grouped,
    String day,
    String clock,
    Map<String, String> errors) {

  public record Lack(String step, String text, String href, boolean grave) {}
}
