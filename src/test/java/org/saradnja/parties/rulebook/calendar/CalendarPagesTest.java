package org.saradnja.parties.rulebook.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.SerbianDate;
import org.saradnja.base.rules.DayDeclared;
import org.saradnja.base.rules.TermsSuspended;
import org.saradnja.funding.calls.drafting.OfficeOfRaska;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class CalendarPagesTest {

  private static final String FORM = "/rad/kalendar/upis";
  private static final String REASON = "Дан жалости";

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private LegalTime time;

  private SignedIn office;

  @BeforeEach
  void open() {
    office =
        Somebody.holding(Role.NATIONAL_OFFICE, new Party.OfInstitution("kancelarija"), application);
  }

  @Test
  void aDayIsLookedAtDeclaredAndSeenByEverybody() {
    var day = someTuesdayInJune();
    var preview = send(day("NERADNI", day), "pregled");
    assertThat(preview).hasStatusOk();
    assertThat(html(preview).text()).contains("Ништа још није уписано", REASON);
    assertThat(events.stream(DayDeclared.class)).isEmpty();

    assertThat(send(day("NERADNI", day), "upis"))
        .hasStatus(303)
        .hasRedirectedUrl("/rad/kalendar?upisano=da");

    assertThat(events.stream(DayDeclared.class)).hasSize(1);
    assertThat(page(mvc, "/rokovi?godina=" + day.getYear()).select("tbody tr").eachText())
        .anySatisfy(row -> assertThat(row).contains(SerbianDate.inTable(day), REASON, "нерадним"));
    assertThat(page(mvc, "/lat/pravila/kalendar").text()).contains("Dan žalosti", "Važi");
    assertThat(html(mvc.get().uri("/rad/kalendar").with(Signed.as(office)).exchange()).text())
        .contains("Повуците");
  }

  @Test
  void theYearsLeadToTheirNeighboursWithinTheCalendar() {
    assertThat(page(mvc, "/rokovi?godina=2012").select("main nav a[href*=godina]").eachAttr("href"))
        .containsExactly("/rokovi?godina=2013#neradni-dani");
    assertThat(page(mvc, "/en/rokovi?godina=2032").select("#neradni-dani").text()).contains("2032");
    assertThat(page(mvc, "/rokovi?godina=3000").select("#neradni-dani").text())
        .contains(String.valueOf(time.today().getYear()));
    assertThat(page(mvc, "/rokovi").select("section[aria-labelledby=obustave]").text())
        .contains("15. 3. 2020. – 6. 5. 2020.", "5. 6. 2020.", "Уредба 41/2020");
  }

  @Test
  void aSuspensionShowsThePublishedTermsItLeavesAsTheyAre() {
    var call = OfficeOfRaska.withCall(application);
    var form = new HashMap<>(day("OBUSTAVA", time.today().plusDays(1)));
    form.put("kraj", SerbianDate.inTable(time.today().plusDays(60)));
    form.put("produzetak", "30");
    var path = "/konkursi/" + call.code();
    var published = page(mvc, path).expectFirst(".due").text();

    var preview = html(send(form, "pregled"));

    assertThat(preview.select("tbody tr").eachText())
        .anySatisfy(row -> assertThat(row).contains(call.code().toString(), "Рок за пријаве"))
        .anySatisfy(row -> assertThat(row).contains("по другом читању прописа"));
    assertThat(preview.text()).contains("остају како су објављени");
    assertThat(send(form, "upis")).hasStatus(303);
    assertThat(events.stream(TermsSuspended.class)).hasSize(1);
    assertThat(page(mvc, path).expectFirst(".due").text()).isEqualTo(published);
  }

  @Test
  void wrongInputComesBackWithEverythingTyped() {
    var form = new HashMap<>(day("OBUSTAVA", time.today().plusDays(1)));
    form.put("kraj", "сутра");
    form.put("produzetak", "30");

    var answer = send(form, "upis");

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#kraj");
    assertThat(page.expectFirst("#kraj").val()).isEqualTo("сутра");
    assertThat(page.expectFirst("#vrsta option[selected]").val()).isEqualTo("OBUSTAVA");
    assertThat(page.expectFirst("#razlog").val()).isEqualTo(REASON);
    assertThat(html(send(form, "izmena")).expectFirst("#kraj").val()).isEqualTo("сутра");
  }

  @Test
  void aDayThatHasPassedIsRefusedWithReasonAndProvision() {
    var answer = send(day("NERADNI", time.today().minusDays(1)), "pregled");

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).expectFirst(".notice").text()).contains("је прошао");
    assertThat(html(answer).select(".notice .prov").text()).contains("Ништа не важи уназад");
  }

  @Test
  void whatIsOverIsNotOfferedForWithdrawal() {
    var calendar = html(mvc.get().uri("/rad/kalendar").with(Signed.as(office)).exchange());

    assertThat(calendar.select("tbody tr").text()).contains("15. 3. 2020.");
    assertThat(calendar.select("tbody a")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ADMINISTRATOR", "OFFICER"})
  void nobodyElseDeclares(Role role) {
    var who =
        role == Role.OFFICER
            ? Somebody.holding(role, new UnitId("raska"), application)
            : Somebody.administrating(application);

    assertThat(mvc.get().uri(FORM).with(Signed.as(who))).hasStatus(404);
    assertThat(mvc.post().uri(FORM).with(Signed.as(who)).with(csrf())).hasStatus(404);
  }

  private LocalDate someTuesdayInJune() {
    return LocalDate.of(time.today().getYear() + 1, 6, 1)
        .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
  }

  private Map<String, String> day(String kind, LocalDate day) {
    return Map.of(
        "vrsta",
        kind,
        "dan",
        SerbianDate.inTable(day),
        "razlog",
        REASON,
        "akt",
        "Одлука",
        "broj",
        "05-1/2027",
        "glasilo",
        "Службени гласник РС 33/2027");
  }

  private MvcTestResult send(Map<String, String> form, String step) {
    var request = mvc.post().uri(FORM).with(Signed.as(office)).with(csrf()).param("korak", step);
    form.forEach(request::param);
    return request.exchange();
  }
}
