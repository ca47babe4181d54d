package org.saradnja.training.sessions.enrolling;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.enrolling.Enrolment.Waiting;

/**
 * The order of a waiting list. A unit that has fewer seats goes first, so that no unit fills a
 * training while another has nobody; among equals the earlier application; among those whom a unit
 * sent at once the one whom its list names first, for the unit knows who needs the training most.
 * The id is last, so that two runs never differ. A unit at its quota waits at the end.
 */
final class WaitingOrder {

  private WaitingOrder() {}

  /**
   * One of the list with what put it there.
   *
   * @param seatsOfUnit seats that the unit had when the turn came
   * @param barred by the quota of the unit
   */
  record Turn(Waiting waiting, int place, int seatsOfUnit, boolean barred) {}

  /**
   * @param holding all who take a seat
   * @param quota the most seats of one unit
   */
  static List<Turn> of(
      Collection<Waiting> waiting, Collection<Enrolment> holding, Optional<Integer> quota) {
    var seats = seatsByUnit(holding);
    var left = new ArrayList<>(waiting);
    var turns = new ArrayList<Turn>();
    while (!left.isEmpty()) {
      var next = left.stream().min(order(seats, quota)).orElseThrow();
      left.remove(next);
      int has = seatsOf(next, seats);
      boolean barred = isBarred(has, next, quota);
      turns.add(new Turn(next, turns.size() + 1, has, barred));
      if (!barred) {
        unit(next).ifPresent(unit -> seats.merge(unit, 1, Integer::sum));
      }
    }
    return List.copyOf(turns);
  }

  static boolean fits(Applicant applicant, Collection<Enrolment> holding, Optional<Integer> quota) {
    int has = applicant.unit().map(unit -> seatsByUnit(holding).getOrDefault(unit, 0)).orElse(0);
    return applicant.unit().isEmpty() || quota.map(most -> has < most).orElse(true);
  }

  private static Comparator<Waiting> order(Map<UnitId, Integer> seats, Optional<Integer> quota) {
    return comparing((Waiting one) -> isBarred(seatsOf(one, seats), one, quota))
        .thenComparing(one -> seatsOf(one, seats))
        .thenComparing(one -> one.base().appliedAt())
        .thenComparing(one -> one.base().line())
        .thenComparing(one -> one.id().value());
  }

  private static boolean isBarred(int has, Waiting one, Optional<Integer> quota) {
    return unit(one).isPresent() && quota.map(most -> has >= most).orElse(false);
  }

  private static int seatsOf(Waiting one, Map<UnitId, Integer> seats) {
    return unit(one).map(unit -> seats.getOrDefault(unit, 0)).orElse(0);
  }

  private static Optional<UnitId> unit(Waiting one) {
    return one.base().applicant().unit();
  }

  private static Map<UnitId, Integer> seatsByUnit(Collection<Enrolment> holding) {
    var seats = new HashMap<UnitId, Integer>();
    holding.stream()
        .filter(Enrolment::takesASeat)
        .flatMap(one -> one.base().applicant().unit().stream())
        .forEach(unit -> seats.merge(unit, 1, Integer::sum));
    return seats;
  }
}
