package org.saradnja.funding.assessment.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.calls.Allocation;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.CallsFixture;
import org.saradnja.funding.calls.Criterion;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.UnitId;

/** The call of a town: published on 25 January 2027, open until 9 February. */
public final class TownCalls {

  public static final List<Criterion> CRITERIA =
      List.of(
          new Criterion("references", "Референце", "Искуство у области.", 25, false),
          new Criterion("goals", "Циљеви и јавни интерес", "Шта се мења и за кога.", 30, true),
          new Criterion("budget", "Буџет и суфинансирање", "Да ли је трошак оправдан.", 20, false),
          new Criterion("capacity", "Ранија средства и капацитет", "", 15, false),
          new Criterion("priority", "Локални приоритет", "", 10, false));

  private TownCalls() {}

  /** What is drafted and published, for a million dinars. */
  static CallText text() {
    var lawful = CallsFixture.lawful();
    var funds = lawful.funds();
    return new CallText(
        lawful.subject(),
        new CallText.Funds(
            Optional.of(Dinars.of(1_000_000)),
            funds.minimum(),
            Optional.of(Dinars.of(900_000)),
            funds.ownShare(),
            funds.ownShareInMoney()),
        lawful.applicants(),
        lawful.timing(),
        new CallText.Scoring(CRITERIA, Optional.of(60)),
        lawful.documents(),
        lawful.conduct());
  }

  /** The same as a value, for decisions that need no database. */
  public static PublishedCall published() {
    return new PublishedCall(
        new CallId(UUID.randomUUID()),
        new CallCode("GRA-2027-01"),
        new UnitId("grad"),
        "Програми од јавног интереса за 2027. годину",
        List.of(),
        Dinars.of(1_000_000),
        Dinars.of(300_000),
        Dinars.of(900_000),
        500,
        CRITERIA,
        60,
        Allocation.FULL_AMOUNT,
        List.of(),
        TownClock.office("2027-01-25T08:00:00"),
        TownClock.office("2027-02-09T23:59:59"),
        LocalDate.parse("2027-02-09"),
        LocalDate.parse("2027-12-31"),
        1,
        1,
        Optional.empty());
  }
}
