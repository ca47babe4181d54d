package org.saradnja.training.capacity.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.capacity.TrainingNeed;
import org.saradnja.training.capacity.TrainingNeedSet;
import org.saradnja.training.capacity.TrainingNeeds;
import org.saradnja.training.programmes.keeping.AdoptedProgramme;
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
class NeedsPagesTest {

  private static final String PATH = "/rad/obucenost/potrebe";
  private static final UnitId UNIT = new UnitId("arilje");

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private TrainingNeeds needs;
  @Autowired private LegalTime time;

  private LocalDate today;
  private SignedIn decider;

  @BeforeEach
  void adopt() {
    today = time.today();
    decider = Somebody.holding(Role.DECIDER, UNIT, application);
    AdoptedProgramme.of("potrebni-program", today.getYear(), application);
  }

  @Test
  void aUnitAsksMoreOfItsOwnPeople() {
    assertThat(send(decider, typed("arilje", today))).hasStatus(303);

    assertThat(needs.of(UNIT, today)).extracting(TrainingNeed::role).contains(Role.FINANCE);
    assertThat(needs.of(new UnitId("raska"), today))
        .extracting(TrainingNeed::programme)
        .doesNotContain("potrebni-program");
    assertThat(show(decider).expectFirst("tbody tr").text())
        .contains("Ариље", "Потврда", "решење о усавршавању, 2", "тражи се");
    assertThat(events.stream(TrainingNeedSet.class)).hasSize(1);
  }

  @Test
  void onlyTheAcademyAsksItOfAll() {
    var academy = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);

    assertThat(send(decider, typed("", today))).hasStatus(422);
    assertThat(send(academy, typed("arilje", today))).hasStatus(422);
    assertThat(send(academy, typed("", today))).hasStatus(303);
    assertThat(needs.of(new UnitId("raska"), today))
        .extracting(TrainingNeed::programme)
        .contains("potrebni-program");
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
    var typed = typed("arilje", today);
    typed.put("act", "");
    typed.put("from", "сутра");
    typed.put("programme", "nema-takvog");

    var answer = send(decider, typed);

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#act-error, #from-error, #programme-error")).hasSize(3);
    assertThat(html(answer).expectFirst("#from").val()).isEqualTo("сутра");
    assertThat(html(answer).select("#role option[selected]").val()).isEqualTo("FINANCE");
  }

  @Test
  void nothingIsSetForThePastTwiceFromADayOrLiftedThatIsNotAsked() {
    assertThat(send(decider, typed("arilje", today.minusDays(1)))).hasStatus(409);
    var lifted = typed("arilje", today);
    lifted.put("asked", "ne");
    assertThat(send(decider, lifted)).hasStatus(409);

    assertThat(send(decider, typed("arilje", today))).hasStatus(303);
    assertThat(send(decider, typed("arilje", today))).hasStatus(409);
    lifted.put("from", written(today.plusDays(1)));
    assertThat(send(decider, lifted)).hasStatus(303);
    assertThat(needs.of(UNIT, today.plusDays(1)))
        .extracting(TrainingNeed::programme)
        .doesNotContain("potrebni-program");
  }

  private static Map<String, String> typed(String unit, LocalDate from) {
    var typed = new HashMap<String, String>();
    typed.put("unit", unit);
    typed.put("role", "FINANCE");
    typed.put("programme", "potrebni-program");
    typed.put("kind", "CONFIRMATION");
    typed.put("asked", "da");
    typed.put("from", written(from));
    typed.put("act", "решење о усавршавању");
    typed.put("article", "2");
    return typed;
  }

  private static String written(LocalDate day) {
    return "%d. %d. %d.".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private Document show(SignedIn who) {
    return html(mvc.get().uri(PATH).with(Signed.as(who)).exchange());
  }

  private MvcTestResult send(SignedIn who, Map<String, String> fields) {
    var request = mvc.post().uri(PATH).with(Signed.as(who)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
