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
   * @param jobs at which those work for whom it is meant; none when the words say it all
   * @param selection by what participants are chosen when there are more of them than seats
   */
  public record ForWhom(String targetGroup, List<Job> jobs, String selection) {

    public ForWhom {
      jobs = List.copyOf(jobs);
    }
  }

  /** A job as the systematisation of jobs names it: its code (шифра радног места) and its name. */
  public record Job(String code, String name) {

    public Job {
      if (!isCode(code) || name.isBlank()) {
        throw new IllegalArgumentException("A job has a code and a name: " + code);
      }
    }

    public static boolean isCode(String typed) {
      return typed.matches("[\\p{L}\\d][\\p{L}\\d./-]{0,19}");
    }
  }

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
