package org.saradnja.training.certificates.holding;

import java.util.List;

/** What a person earned at trainings, and why. */
public record HoldingPage(List<Training> trainings) {

  public HoldingPage {
    trainings = List.copyOf(trainings);
  }

  /**
   * @param about place and days
   * @param outcome what the training ended with, or empty when it was not decided yet
   * @param mark shape of the outcome: ok, run or off
   * @param rule under which it was decided, or empty
   */
  public record Training(
      String title,
      String about,
      String outcome,
      String mark,
      String rule,
      List<Reason> reasons,
      List<Document> documents) {

    public Training {
      reasons = List.copyOf(reasons);
      documents = List.copyOf(documents);
    }
  }

  /** One condition of the rule with its answer. */
  public record Reason(String day, String title, String answer, String mark) {}

  /**
   * @param path of its public page, without face
   */
  public record Document(
      String path, String kind, String number, String issued, String state, String mark) {}
}
