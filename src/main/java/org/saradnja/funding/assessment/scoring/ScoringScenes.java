package org.saradnja.funding.assessment.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Points of Вежбаоница, given in several evenings; an evening that was broken off goes on. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class ScoringScenes {

  private static final String FIRST = "VEZ-2027-01";
  private static final String SIXTH = "VEZ-2027-06";
  private static final String CHANGED = "90000007";
  private static final List<String> COMMISSION = List.of("predsednik-komisije", "clan1", "clan2");

  /** Of the sixth call: every application by the first member, half of them by the second. */
  private static final List<List<Integer>> CLEAN_STREAM =
      List.of(
          List.of(21, 26, 17, 13, 9),
          List.of(18, 22, 15, 10, 8),
          List.of(20, 24, 12, 12, 7),
          List.of(12, 15, 9, 7, 4));

  private static final int HALF = 2;

  private final Scoring scoring;
  private final ScoreTable sheets;
  private final Calls calls;
  private final Applications applications;
  private final Organisations organisations;
  private final People people;

  ScoringScenes(
      Scoring scoring,
      ScoreTable sheets,
      Calls calls,
      Applications applications,
      Organisations organisations,
      People people) {
    this.scoring = scoring;
    this.sheets = sheets;
    this.calls = calls;
    this.applications = applications;
    this.organisations = organisations;
    this.people = people;
  }

  @Bean
  Scene presidentScores() {
    return evening("2027-03-01T09:10:00", 1, 0);
  }

  @Bean
  Scene firstMemberScores() {
    return evening("2027-03-08T17:31:00", 2, 0);
  }

  @Bean
  Scene presidentScoresTheRest() {
    return evening("2027-03-15T10:02:00", 1, 1);
  }

  @Bean
  Scene firstMemberScoresTheRest() {
    return evening("2027-03-22T18:07:00", 2, 1);
  }

  @Bean
  Scene secondMemberScores() {
    return evening("2027-04-05T16:20:00", 3, 0);
  }

  @Bean
  Scene secondMemberScoresTheRest() {
    return evening("2027-04-12T19:44:00", 3, 1);
  }

  /** A change before the list: the earlier points stay in the history. */
  @Bean
  Scene secondMemberChangesPoints() {
    return Scene.of(
        "2027-04-14T15:40:00",
        "2027-04-14 points of call 1 changed",
        () -> {
          var who = signedIn(3);
          var one = of(FIRST, CHANGED);
          var found = sheets.find(one.id(), who.person()).orElseThrow();
          var points = PracticeScores.all().getOrDefault(CHANGED, Map.of()).get(3);
          if (points != null && found.value() instanceof ScoreSheet.Given) {
            scoring.give(
                who,
                one.id(),
                PracticeScores.reasoned(points, 3),
                "Накнадно је прочитан прилог са планом садње.",
                found.version());
          }
        });
  }

  @Bean
  Scene presidentScoresCleanStream() {
    return Scene.of(
        "2027-04-16T09:15:00",
        "2027-04-16 points of call 6 by the president",
        () -> cleanStream(1, CLEAN_STREAM.size()));
  }

  @Bean
  Scene firstMemberIsHalfWay() {
    return Scene.of(
        "2027-04-19T18:30:00",
        "2027-04-19 points of call 6 half way",
        () -> {
          cleanStream(2, HALF);
          begin(2, applications.inOrder(call(SIXTH).id()).get(HALF));
        });
  }

  private Scene evening(String at, int member, int half) {
    return Scene.of(
        at,
        at.substring(0, 10) + " points of call 1 by member " + member,
        () -> {
          var organisations = List.copyOf(PracticeScores.all().keySet());
          int middle = organisations.size() / 2;
          var turn =
              half == 0
                  ? organisations.subList(0, middle)
                  : organisations.subList(middle, organisations.size());
          turn.forEach(number -> give(member, number));
        });
  }

  private void give(int member, String number) {
    var points = PracticeScores.all().getOrDefault(number, Map.of()).get(member);
    if (points != null) {
      give(
          member,
          of(FIRST, number),
          number.equals(CHANGED) && member == 3 ? lower(points) : points);
    }
  }

  private void give(int member, ReceivedApplication one, Map<String, Integer> points) {
    var who = signedIn(member);
    if (sheets.find(one.id(), who.person()).isEmpty()) {
      scoring.give(who, one.id(), PracticeScores.reasoned(points, member), "", 0);
    }
  }

  /** What the member first thought, before reading everything. */
  private static Map<String, Integer> lower(Map<String, Integer> points) {
    var lower = new LinkedHashMap<>(points);
    lower.computeIfPresent("goals", (_, number) -> number - 4);
    return lower;
  }

  private void cleanStream(int member, int count) {
    var all = applications.inOrder(call(SIXTH).id());
    for (int at = 0; at < Math.min(count, all.size()); at++) {
      give(member, all.get(at), points(CLEAN_STREAM.get(at)));
    }
  }

  private Map<String, Integer> points(List<Integer> given) {
    var criteria = call(SIXTH).criteria();
    var points = new LinkedHashMap<String, Integer>();
    for (int at = 0; at < criteria.size(); at++) {
      var criterion = criteria.get(at);
      points.put(criterion.code(), Math.min(criterion.maximum(), given.get(at)));
    }
    return points;
  }

  private void begin(int member, ReceivedApplication one) {
    var who = signedIn(member);
    if (sheets.find(one.id(), who.person()).isEmpty()) {
      var first = call(SIXTH).criteria().getFirst().code();
      var written = new Entries(Map.of(first, new Entries.Entry("19", "Искуство је доказано.")));
      scoring.save(who, one.id(), written, 0);
    }
  }

  private ReceivedApplication of(String code, String number) {
    return applications.inOrder(call(code).id()).stream()
        .filter(one ->
            organisations.get(one.organisation()).registrationNumber().value().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private PublishedCall call(String code) {
    return calls.find(new CallCode(code)).orElseThrow();
  }

  private SignedIn signedIn(int member) {
    var person = people.withEmail(COMMISSION.get(member - 1) + "@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}
