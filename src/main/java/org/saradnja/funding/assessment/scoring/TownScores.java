package org.saradnja.funding.assessment.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.practice.Extra;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Town;
import org.saradnja.base.practice.TownScene;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the extras of a town's commission have given, so that the trainees' points decide. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class TownScores {

  private static final List<Extra> MEMBERS = List.of(Extra.FIRST_MEMBER, Extra.SECOND_MEMBER);

  /** By application in the order of registry numbers, then by criterion. */
  private static final List<List<Integer>> POINTS =
      List.of(List.of(20, 23, 15, 12, 8), List.of(18, 24, 10, 11, 9), List.of(19, 19, 14, 10, 7));

  private final Scoring scoring;
  private final Applications applications;
  private final Calls calls;
  private final People people;

  TownScores(Scoring scoring, Applications applications, Calls calls, People people) {
    this.scoring = scoring;
    this.applications = applications;
    this.calls = calls;
    this.people = people;
  }

  @Bean
  TownScene extrasOfTownScored() {
    return TownScene.of(18, "17:00", "extras scored", this::extrasScore);
  }

  /** In the running series the first pair is half way, the second has done all three. */
  @Bean
  Scene traineesScore(Commissions commissions) {
    return Scene.of(
        "2027-03-12T11:55:00",
        "2027-03-12 d trainees scored",
        () -> {
          var all = POINTS.size();
          Map.of("polaznik", 2, "mesto-1b", 1, "mesto-2a", all, "mesto-2b", all)
              .forEach((account, count) -> {
                var who = signedIn(account + "@vezbaonica.example");
                var call = calls.get(commissions.callsOf(who.person()).getFirst());
                score(who, call, 0, count);
              });
        });
  }

  private void extrasScore(Town town) {
    var call = calls.of(new UnitId(town.slug())).getFirst();
    for (int at = 0; at < 3 - town.trainees().size(); at++) {
      score(signedIn(MEMBERS.get(at).email()), call, at, POINTS.size());
    }
  }

  private void score(SignedIn who, PublishedCall call, int member, int count) {
    var all = applications.inOrder(call.id());
    for (int at = 0; at < count; at++) {
      var points = PracticeScores.reasoned(points(call, POINTS.get(at), member), member);
      scoring.give(who, all.get(at).id(), points, "", 0);
    }
  }

  /** The second member is a little stricter. */
  private static Map<String, Integer> points(PublishedCall call, List<Integer> given, int member) {
    var points = new LinkedHashMap<String, Integer>();
    for (int at = 0; at < call.criteria().size(); at++) {
      points.put(call.criteria().get(at).code(), given.get(at) - member);
    }
    return points;
  }

  private SignedIn signedIn(String email) {
    var person = people.withEmail(email).orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}
