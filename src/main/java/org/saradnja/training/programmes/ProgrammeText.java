package org.saradnja.training.programmes;

import java.util.List;

/**
 * What the entry of a programme says, in Serbian.
 *
 * @param topics in the order in which they are taught
 * @param provider who carries the programme out (спроводилац)
 * @param funds from which money
 */
public record ProgrammeText(
    String reasons,
    String aim,
    List<String> outcomes,
    List<String> topics,
    ForWhom forWhom,
    Delivery delivery,
    Ending ending,
    String provider,
    String funds) {

  public ProgrammeText {
    outcomes = List.copyOf(outcomes);
    topics = List.copyOf(topics);
  }

  /**
   * @param selection by what participants are chosen when there are more of them than seats
   */
  public record ForWhom(String targetGroup, String selection) {}

  /**
   * @param hours teaching hours in all
   * @param least participants without which a training is not held
   * @param most participants in one group
   */
  public record Delivery(
      DeliveryForm form, List<String> methods, int days, int hours, int least, int most) {

    public Delivery {
      methods = List.copyOf(methods);
      if (days < 1 || hours < 1 || least < 1 || most < least) {
        throw new IllegalArgumentException("A training has days, hours and a group");
      }
    }
  }

  /**
   * @param evaluation how the training itself is judged
   */
  public record Ending(KnowledgeCheck check, Verification verification, String evaluation) {}

  /** Whether everything that an entry must say is said. */
  public boolean isComplete() {
    return !reasons.isBlank()
        && !aim.isBlank()
        && !outcomes.isEmpty()
        && !topics.isEmpty()
        && !forWhom.targetGroup().isBlank()
        && !ending.evaluation().isBlank()
        && !provider.isBlank();
  }
}
