package org.saradnja.funding.applications;

import java.util.List;

/** Rejected at the formal check, with codes of the reasons and the facts they rest on. */
public record RejectedApplication(ReceivedApplication application, List<Ground> grounds) {

  /**
   * @param reason code of the list of reasons for rejection
   * @param facts in words, as they stand in the act
   */
  public record Ground(String reason, String facts, String provision) {}
}
