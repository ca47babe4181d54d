package org.saradnja.funding.applications;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.LegalForm;

/** What an association of the practice world would have sent, without a fault. */
public final class SampleContent {

  public static final UUID FILE = new UUID(5, 1);

  private SampleContent() {}

  public static Content whole(PublishedCall call) {
    return with(call, applicant(), programme(), budget(780_000, 90_000, 0));
  }

  public static Content with(
      PublishedCall call, Content.Applicant applicant, Content.Programme programme, Budget budget) {
    return new Content(
        Content.FORMAT,
        call.code().value(),
        applicant,
        programme,
        budget,
        List.of(Statement.values()),
        List.of(
            new Content.Attached(
                "plan", FILE, "План.pdf", "application/pdf", 2048, Digest.ofText("план"))));
  }

  public static Content.Applicant applicant() {
    return new Content.Applicant(
        new RegistrationNumber("90000003"),
        new TaxNumber("900000003"),
        "Удружење „Тиха вода“",
        LegalForm.ASSOCIATION,
        "vezbaonica",
        "Измишљена 3",
        "Узорка Примеровић",
        Optional.empty(),
        LocalDate.parse("2019-05-09"));
  }

  public static Content.Programme programme() {
    var answers = new EnumMap<Question, String>(Question.class);
    Arrays.stream(Question.values())
        .forEach(question -> answers.put(question, "О питању " + question.code()));
    return new Content.Programme(
        "Комшијски телефон",
        "ELD",
        Optional.of(1200),
        Optional.of(LocalDate.parse("2027-06-01")),
        Optional.of(LocalDate.parse("2027-11-30")),
        answers);
  }

  /** One line that costs exactly what these sources give, in whole dinars. */
  public static Budget budget(long unit, long own, long other) {
    return new Budget(List.of(line(CostKind.SERVICES, unit, own, other)), "Зашто је потребно");
  }

  public static Budget.Line line(CostKind kind, long unit, long own, long other) {
    var total = Dinars.of(unit + own + other);
    return new Budget.Line(
        kind,
        "Штампа",
        new Quantity(100),
        total,
        total,
        Dinars.of(unit),
        Dinars.of(own),
        Dinars.of(other));
  }
}
