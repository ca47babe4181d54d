package org.saradnja.funding.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.Area;
import org.saradnja.funding.calls.CallText.Decider;
import org.saradnja.funding.calls.PublishedText.Issuer;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.UnitKind;

/** The call of the worked example: published 25 January 2027, open for fifteen days. */
public final class CallsFixture {

  public static final LocalDate PUBLISHED = LocalDate.of(2027, 1, 25);

  private CallsFixture() {}

  public static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Office.ZONE).toInstant();
  }

  public static PublishedText published() {
    return new PublishedText(
        "VEZ-2027-01",
        new Issuer("vezbaonica", UnitKind.MUNICIPALITY, Localised.ofCyrillic("Вежбаоница")),
        lawful(),
        List.of(
            new Area("SOC", "социјална заштита", "social protection"),
            new Area("EDU", "образовање", "education")),
        at("2027-01-25T08:00:00"),
        LocalDate.of(2027, 2, 9),
        at("2027-02-09T23:59:59.999999"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Lacks nothing and breaks nothing. */
  public static CallText lawful() {
    return new CallText(
        new CallText.Subject(
            "Програми од јавног интереса за 2027. годину",
            "Општина финансира програме удружења од јавног интереса.",
            List.of("SOC", "EDU")),
        new CallText.Funds(
            Optional.of(Dinars.of(6_000_000)),
            Optional.of(Dinars.of(300_000)),
            Optional.of(Dinars.of(1_200_000)),
            Optional.of(500),
            false),
        new CallText.Applicants(
            List.of(LegalForm.values()), Optional.of(1), "Удружења са седиштем у општини."),
        new CallText.Timing(
            Optional.of(15), Optional.empty(), Optional.of(8), Optional.of(END_OF_YEAR)),
        new CallText.Scoring(rubric(), Optional.of(60)),
        List.of(new DocumentSlot("d1", "Писмо подршке", false)),
        new CallText.Conduct(
            Optional.of(Decider.COMMISSION),
            Optional.of(Decider.COUNCIL),
            "Одељење за друштвене делатности, 011/000-000",
            "Одлука о буџету општине за 2027. годину",
            ""));
  }

  public static List<Criterion> rubric() {
    return List.of(
        new Criterion("references", "Референце програма", "", 25, false),
        new Criterion("goals", "Циљеви и јавни интерес", "", 30, true),
        new Criterion("budget", "Буџет и суфинансирање", "", 20, false),
        new Criterion("capacity", "Ранија средства и капацитет", "", 15, false),
        new Criterion("priority", "Локални приоритет", "", 10, false));
  }

  private static final LocalDate END_OF_YEAR = LocalDate.of(2027, 12, 31);
}
