package org.saradnja.funding.applications.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.database.Trips;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Budget;
import org.saradnja.funding.applications.Content;
import org.saradnja.funding.applications.CostKind;
import org.saradnja.funding.applications.Drafts.Filled;
import org.saradnja.funding.applications.Quantity;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.Statement;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.applications.filing.GrantApplication.Submitted;
import org.saradnja.funding.applications.filing.GrantApplication.Withdrawn;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.funding.calls.ReceivedApplications.Tally;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ApplicationTableTest {

  private static final Instant NOW = Instant.parse("2027-04-20T08:14:32.123456Z");
  private static final Instant NEW_YEAR = Instant.parse("2027-12-31T23:30:00Z");

  @Autowired private ApplicationTable applications;
  @Autowired private Trips trips;
  @Autowired private Contents contents;
  @Autowired private CheckedTable checks;
  @Autowired private JdbcClient jdbc;

  private PublishedCall call;

  @BeforeEach
  void publish() {
    call = SampleCall.OPEN.call();
  }

  @Test
  void keepsEveryStage() {
    var submitted = new Submitted(file(NOW));
    assertThat(applications.get(submitted.filed().id()).value()).isEqualTo(submitted);

    var withdrawn = new Withdrawn(submitted.filed(), NOW.plusSeconds(60));
    applications.update(applications.get(submitted.filed().id()).with(withdrawn));

    assertThat(applications.get(submitted.filed().id()).value()).isEqualTo(withdrawn);
  }

  @Test
  void numbersFollowOneAnotherInTheBookOfTheYearInWhichTheOfficeIs() {
    int first = number(file(NOW));

    assertThat(number(file(NOW))).isEqualTo(first + 1);
    assertThat(file(NOW).registryNumber()).matches("401-\\d+/2027");
    assertThat(file(NEW_YEAR).registryNumber()).matches("401-\\d+/2028");
  }

  @Test
  void anApplicationIsFiledOnceHoweverOftenItComes() {
    var draft = draft();
    var digest = draft.content().digest();

    assertThat(applications.file(draft, digest, NOW, Office.ZONE, trips.begin())).isPresent();
    assertThat(applications.file(draft, digest, NOW, Office.ZONE, trips.begin())).isEmpty();
  }

  @Test
  void theSecondOfTwoWritersIsRefused() {
    var filed = file(NOW);
    var mine = applications.get(filed.id());
    var theirs = applications.get(filed.id());
    applications.update(theirs.with(new Withdrawn(filed, NOW)));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> applications.update(mine.with(new Submitted(filed))));
  }

  @Test
  void whatWasSentIsKeptWordForWordAndWhatIsAddedStandsBesideIt() {
    var draft = draft();
    var packed = Packed.of(draft.content());
    applications.file(draft, packed.digest(), NOW, Office.ZONE, trips.begin());
    trips.ask(ApplicationTable.keepingSent(draft.id(), packed, NOW));
    assertThat(contents.of(draft.id())).isEqualTo(draft.content());

    var later = new Packed("{\"added\":true}", Digest.ofText("{\"added\":true}"));
    trips.ask(ApplicationTable.keepingSent(draft.id(), later, NOW.plusSeconds(9)));

    assertThat(applications.sent(draft.id())).isEqualTo(later.json());
    assertThat(applications.sendings(draft.id())).containsExactly(NOW, NOW.plusSeconds(9));
  }

  @Test
  void whatWasSentCannotBeChanged() {
    var draft = draft();
    applications.file(draft, draft.content().digest(), NOW, Office.ZONE, trips.begin());
    trips.ask(ApplicationTable.keepingSent(draft.id(), Packed.of(draft.content()), NOW));

    assertThatExceptionOfType(UncategorizedSQLException.class)
        .isThrownBy(() -> jdbc.sql("update application_sending set content = '{}'").update())
        .withMessageContaining("What was sent stays");
  }

  @Test
  void aDigestIsOfTheContentItStandsBeside() {
    var filed = file(NOW);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            trips.ask(
                ApplicationTable.keepingSent(
                    filed.id(), new Packed("{}", Digest.ofText("друго")), NOW)))
        .withMessageContaining("digest_is_of_the_content");
  }

  @Test
  void aWithdrawnApplicationHasItsMoment() {
    var filed = file(NOW);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql("update application set stage = 'WITHDRAWN' where id = :id")
                .param("id", filed.id().value())
                .update())
        .withMessageContaining("withdrawn_application_has_its_moment");
  }

  @Test
  void receivedAreListedByNumberWithoutThoseWithdrawn() {
    var first = file(NOW);
    var second = file(NOW);
    var third = file(NOW);
    applications.update(applications.get(second.id()).with(new Withdrawn(second, NOW)));

    assertThat(applications.received(call.id())).containsExactly(first, third);
    assertThat(checks.undecided(call.id())).isEqualTo(2);
    assertThat(applications.tally(call.id()))
        .isEqualTo(new Tally(2, first.requested().plus(third.requested())));
  }

  @Test
  void anUnknownApplicationIsNoDefect() {
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> applications.get(ApplicationId.random()));
  }

  private Filed file(Instant at) {
    var draft = draft();
    return applications
        .file(draft, draft.content().digest(), at, Office.ZONE, trips.begin())
        .orElseThrow();
  }

  private static int number(Filed filed) {
    var number = filed.registryNumber();
    return Integer.parseInt(number.substring("401-".length(), number.indexOf('/')));
  }

  private Filled draft() {
    var id = ApplicationId.random();
    var organisation = new OrganisationId(UUID.randomUUID());
    jdbc.sql(
            """
            insert into application_draft
              (id, call, unit, organisation, ordinal, opened_at, stage, answers, version)
            values (:id, :call, 'vezbaonica', :organisation, 1, :at, 'OPEN', '{}', 0)
            """)
        .param("id", id.value())
        .param("call", call.id().value())
        .param("organisation", organisation.value())
        .param("at", OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC))
        .update();
    return new Filled(
        id, call, organisation, 0, Set.of(Step.values()), Optional.empty(), content(), List.of());
  }

  private Content content() {
    var line =
        new Budget.Line(
            CostKind.SERVICES,
            "Штампа",
            new Quantity(150),
            Dinars.of(1000),
            Dinars.of(1500),
            Dinars.of(1350),
            Dinars.of(150),
            Dinars.ZERO);
    return new Content(
        Content.FORMAT,
        call.code().value(),
        new Content.Applicant(
            new RegistrationNumber("90000003"),
            new TaxNumber("900000003"),
            "Удружење „Тиха вода“",
            LegalForm.ASSOCIATION,
            "vezbaonica",
            "Измишљена 3",
            "Узорка Примеровић",
            Optional.empty(),
            java.time.LocalDate.parse("2019-05-09")),
        new Content.Programme(
            "Комшијски телефон",
            "ELD",
            Optional.empty(),
            Optional.empty(),
            Optional.of(java.time.LocalDate.parse("2027-11-30")),
            Map.of(org.saradnja.funding.applications.Question.GOALS, "Циљеви")),
        new Budget(List.of(line), ""),
        List.of(Statement.ACCURATE),
        List.of(
            new Content.Attached(
                "plan", new UUID(1, 2), "План.pdf", "application/pdf", 9, Digest.ofText("план"))));
  }
}
