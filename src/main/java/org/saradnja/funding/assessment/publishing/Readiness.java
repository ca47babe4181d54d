package org.saradnja.funding.assessment.publishing;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Points;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.applications.RejectedApplication;
import org.saradnja.funding.assessment.Commission;
import org.saradnja.funding.assessment.GivenScores;
import org.saradnja.funding.assessment.ListedApplication;
import org.saradnja.funding.assessment.MemberScores;
import org.saradnja.funding.assessment.Quorum;
import org.saradnja.funding.assessment.RankingBundle.Ground;
import org.saradnja.funding.assessment.RankingBundle.Rejected;
import org.saradnja.funding.assessment.RankingInputs;
import org.saradnja.funding.assessment.ScoredApplication;
import org.saradnja.funding.assessment.ScoredCriterion;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.assessment.TieRule;

/**
 * Whether the list of a call can be published: everything that stands in the way, and when nothing
 * does, what the list is computed from.
 *
 * @param unfinished members who have not scored all that is theirs; with a quorum the list is
 *     computed without them
 * @param inputs absent while something stands in the way
 */
record Readiness(
    List<Hindrance> hindrances,
    List<Unfinished> unfinished,
    Optional<RankingInputs> inputs,
    List<Rejected> rejected) {

  /** What stands in the way, with what its text names. */
  record Hindrance(ListRefusal refusal, List<String> arguments) {

    Hindrance {
      arguments = List.copyOf(arguments);
    }

    ActRefused asRefusal() {
      return new ActRefused(refusal, arguments.toArray());
    }
  }

  record Unfinished(Seat seat, int left) {}

  static Readiness of(Material material) {
    var hindrances = new ArrayList<Hindrance>();
    if (material.published()) {
      hindrances.add(hindrance(ListRefusal.ALREADY_PUBLISHED, material.call().code().value()));
    }
    if (!material.closed()) {
      hindrances.add(hindrance(ListRefusal.CALL_STILL_OPEN));
    }
    if (material.unchecked() > 0) {
      hindrances.add(
          hindrance(ListRefusal.UNCHECKED_APPLICATIONS, String.valueOf(material.unchecked())));
    }
    var rejected = material.rejected().stream().map(one -> rejected(one, material)).toList();
    if (material.commission().isEmpty()) {
      hindrances.add(hindrance(ListRefusal.NO_COMMISSION));
      return new Readiness(hindrances, List.of(), Optional.empty(), rejected);
    }
    var commission = material.commission().orElseThrow();
    var scored = new Scored(commission, material.scores());
    var quorum = new Quorum(commission.seats().size(), material.quorumPercent());
    material.inOrder().stream()
        .filter(one -> !quorum.isMetBy(scored.of(one.id()).size()))
        .forEach(one -> hindrances.add(noQuorum(one, scored, quorum)));
    var inputs =
        hindrances.isEmpty()
            ? Optional.of(inputs(material, scored, quorum))
            : Optional.<RankingInputs>empty();
    return new Readiness(hindrances, unfinished(material, scored), inputs, rejected);
  }

  private static Hindrance hindrance(ListRefusal refusal, String... arguments) {
    return new Hindrance(refusal, List.of(arguments));
  }

  private static Hindrance noQuorum(ReceivedApplication one, Scored scored, Quorum quorum) {
    return hindrance(
        ListRefusal.NO_QUORUM,
        one.registryNumber(),
        String.valueOf(scored.of(one.id()).size()),
        String.valueOf(quorum.least()),
        String.valueOf(quorum.members()));
  }

  private static List<Unfinished> unfinished(Material material, Scored scored) {
    var unfinished = new ArrayList<Unfinished>();
    for (var seat : scored.commission().seats()) {
      int left =
          (int)
              material.inOrder().stream()
                  .filter(one -> !scored.commission().isRecused(seat.person(), one.id()))
                  .filter(one -> scored.by(seat, one.id()).isEmpty())
                  .count();
      if (left > 0) {
        unfinished.add(new Unfinished(seat, left));
      }
    }
    return List.copyOf(unfinished);
  }

  private static RankingInputs inputs(Material material, Scored scored, Quorum quorum) {
    var call = material.call();
    var criteria =
        call.criteria().stream()
            .map(
                one -> new ScoredCriterion(one.code(), one.name(), one.maximum(), one.breaksTies()))
            .toList();
    var applications =
        material.inOrder().stream()
            .map(one ->
                new ScoredApplication(
                    listed(one, material), scored.of(one.id()), scored.recused(one.id())))
            .toList();
    return new RankingInputs(
        criteria,
        Points.of(call.threshold()),
        call.total(),
        call.allocation().rule(),
        Optional.of(call.allocation().bands()).filter(bands -> !bands.isEmpty()),
        TieRule.USUAL,
        quorum,
        applications);
  }

  private static Rejected rejected(RejectedApplication one, Material material) {
    return new Rejected(
        listed(one.application(), material),
        one.grounds().stream()
            .map(ground -> new Ground(ground.reason(), ground.facts(), ground.provision()))
            .toList());
  }

  private static ListedApplication listed(ReceivedApplication one, Material material) {
    return new ListedApplication(
        one.registryNumber(),
        one.organisationName(),
        material.numbers().getOrDefault(one.organisation(), ""),
        one.title(),
        one.requested(),
        one.total(),
        one.content());
  }

  /** The points that count: of members who are not recused from the application. */
  private record Scored(
      Commission commission, Map<ApplicationId, List<GivenScores>> byApplication) {

    Scored(Commission commission, List<GivenScores> scores) {
      this(commission, scores.stream().collect(groupingBy(GivenScores::application)));
    }

    List<MemberScores> of(ApplicationId application) {
      return commission.scorersOf(application).stream()
          .flatMap(seat -> by(seat, application).stream())
          .toList();
    }

    Optional<MemberScores> by(Seat seat, ApplicationId application) {
      return byApplication.getOrDefault(application, List.of()).stream()
          .filter(given -> given.person().equals(seat.person()))
          .findFirst()
          .map(given -> given.as(seat.name()));
    }

    List<String> recused(ApplicationId application) {
      return commission.seats().stream()
          .filter(seat -> commission.isRecused(seat.person(), application))
          .map(Seat::name)
          .toList();
    }
  }
}
