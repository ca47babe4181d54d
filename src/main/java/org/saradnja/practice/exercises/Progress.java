package org.saradnja.practice.exercises;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saradnja.funding.calls.PublishedCall;

/**
 * How far a pair is, read from the records of its town each time.
 *
 * @param call whose applications are scored; absent while the town is being made
 * @param listAt when the list was published
 * @param answeredAt when the pair last answered the objection
 * @param secondAt when the second call was published, which is extra
 */
public record Progress(
    Optional<PublishedCall> call,
    List<Member> members,
    int applications,
    Optional<Instant> listAt,
    Optional<Instant> answeredAt,
    Optional<Instant> secondAt) {

  public static final Progress NONE =
      new Progress(
          Optional.empty(), List.of(), 0, Optional.empty(), Optional.empty(), Optional.empty());

  public Progress {
    members = List.copyOf(members);
  }

  /** One trainee: the statement, and how many applications have points. */
  public record Member(Trainee trainee, boolean signed, int scored) {}

  public boolean allSigned() {
    return !members.isEmpty() && members.stream().allMatch(Member::signed);
  }

  public boolean allScored() {
    return !members.isEmpty() && members.stream().allMatch(one -> one.scored() == applications);
  }

  /** How many of the three steps are done. */
  public int steps() {
    return (allSigned() && allScored() ? 1 : 0)
        + (listAt.isPresent() ? 1 : 0)
        + (answeredAt.isPresent() ? 1 : 0);
  }
}
