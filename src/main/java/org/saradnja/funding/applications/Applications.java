package org.saradnja.funding.applications;

import java.util.List;
import org.saradnja.funding.calls.CallId;

/** Applications after they were sent. */
public interface Applications {

  /** Throws {@code NoSuchThing} when there is none. */
  ReceivedApplication get(ApplicationId id);

  /** All that were received in time and not withdrawn, in the order of their registry numbers. */
  List<ReceivedApplication> received(CallId call);

  /** Found in order by the formal check, and so to be scored. */
  List<ReceivedApplication> inOrder(CallId call);

  List<RejectedApplication> rejected(CallId call);

  /** How many still wait for the formal check. */
  int unchecked(CallId call);

  /** What was sent, section by section, for those who evaluate it. */
  Sheet sheet(ApplicationId id);

  /** A readable form of the content, with the files that came with it. */
  record Sheet(List<Section> sections, List<BudgetLine> budget, List<Attachment> attachments) {}

  /**
   * @param key text key of the question; {@code text} as the applicant wrote it
   */
  record Section(String key, String text) {}

  record BudgetLine(
      String kind,
      String description,
      String quantity,
      String price,
      String total,
      String unit,
      String own,
      String other) {}

  /**
   * @param href path without face from which those who may see it download the file
   */
  record Attachment(String slot, String name, String size, String digest, String href) {}
}
