package org.saradnja.funding.applications;

import java.time.Instant;
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
import org.saradnja.funding.calls.DocumentSlot;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.UnitId;

/** A call for associations: to 800.000 dinars, a tenth of one's own, open in April. */
public record SampleCall(int applicationsEach) {

  public static final Instant PUBLISHED = Instant.parse("2027-04-12T06:00:00Z");
  public static final Instant CLOSES = Instant.parse("2027-04-27T21:59:59.999999Z");
  public static final SampleCall OPEN = new SampleCall(1);

  private static final String TITLE = "Суседска помоћ: програми за старије суграђане";
  private static final LocalDate END_OF_YEAR = LocalDate.parse("2027-12-31");
  private static final List<String> AREAS = List.of("ELD", "SOC");
  private static final List<DocumentSlot> DOCUMENTS =
      List.of(
          new DocumentSlot("plan", "План активности по месецима", true),
          new DocumentSlot("partner", "Изјава о партнерству", false));

  /** As an officer writes it. */
  CallText text() {
    var lawful = CallsFixture.lawful();
    return new CallText(
        new CallText.Subject(TITLE, lawful.subject().description(), AREAS),
        new CallText.Funds(
            Optional.of(Dinars.of(3_000_000)),
            Optional.of(Dinars.of(100_000)),
            Optional.of(Dinars.of(800_000)),
            Optional.of(1000),
            false),
        new CallText.Applicants(
            List.of(LegalForm.ASSOCIATION),
            Optional.of(applicationsEach),
            lawful.applicants().conditions()),
        lawful.timing(),
        lawful.scoring(),
        DOCUMENTS,
        lawful.conduct());
  }

  /** As the later stages see it, without anybody having published it. */
  public PublishedCall call() {
    return new PublishedCall(
        new CallId(UUID.randomUUID()),
        new CallCode("VEZ-2027-02"),
        new UnitId("vezbaonica"),
        TITLE,
        AREAS,
        Dinars.of(3_000_000),
        Dinars.of(100_000),
        Dinars.of(800_000),
        1000,
        CallsFixture.rubric(),
        60,
        Allocation.FULL_AMOUNT,
        DOCUMENTS,
        PUBLISHED,
        CLOSES,
        LocalDate.parse("2027-04-27"),
        END_OF_YEAR,
        applicationsEach,
        1,
        Optional.empty());
  }
}
