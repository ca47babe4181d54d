package org.saradnja.funding.assessment;

import static org.saradnja.funding.assessment.SomeScores.inputs;
import static org.saradnja.funding.assessment.SomeScores.listed;
import static org.saradnja.funding.assessment.SomeScores.unanimous;

import java.time.Instant;
import java.util.List;

/** Bundles of lists for the tests of what reads them. */
public final class SomeBundle {

  private static final RankingInputs THREE =
      inputs(
          "1000",
          unanimous("401-1/2027", 700, 900, 25, 30, 20),
          unanimous("401-2/2027", 400, 900, 24, 30, 20),
          unanimous("401-3/2027", 300, 900, 10, 10, 10));

  private SomeBundle() {}

  /** One proposed, one above the threshold without money, one below it, one rejected. */
  public static RankingBundle ofThree() {
    return of(THREE);
  }

  public static RankingInputs allProposed() {
    return inputs("1000", unanimous("401-1/2027", 700, 900, 25, 30, 20));
  }

  public static RankingInputs allBelow() {
    return inputs("1000", unanimous("401-1/2027", 700, 900, 5, 5, 5));
  }

  /** Alike in everything but their numbers. */
  public static RankingInputs tied() {
    return inputs(
        "1000",
        unanimous("401-12/2027", 100, 200, 20, 25, 15),
        unanimous("401-9/2027", 100, 200, 20, 25, 15));
  }

  public static RankingBundle of(RankingInputs inputs) {
    return new RankingBundle(
        RankingBundle.FORMAT,
        "VEZ-2027-01",
        "vezbaonica",
        "Програми од јавног интереса за 2027. годину",
        1,
        Instant.parse("2027-04-16T12:02:11Z"),
        true,
        inputs,
        Ranking.of(inputs).places(),
        List.of(
            new RankingBundle.Rejected(
                listed("401-8/2027", 380, 400),
                List.of(
                    new RankingBundle.Ground(
                        "R-06", "Завршни извештај није достављен.", "Јавни конкурс, тачка 3")))));
  }
}
