package org.saradnja.training.exams.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.QuestionModule;
import org.saradnja.training.exams.QuestionModuleOpened;
import org.saradnja.training.exams.Questions;
import org.saradnja.training.programmes.ProgrammeCode;
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
class ModulePagesTest {

  private static final String PATH = "/rad/pitanja/moduli";

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Questions questions;
  @Autowired private OpeningModules opening;
  @Autowired private ApplicationEvents events;

  private SignedIn author;

  @BeforeEach
  void theAcademyIsAtWork() {
    author = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
  }

  @Test
  void theTestOfAProgrammeDrawsFromItsOwnModulesOnceItHasAny() {
    var programme = offered();
    assertThat(questions.modules(new ProgrammeCode(programme)))
        .extracting(QuestionModule::code)
        .contains("М5", "М8");

    assertThat(post(Map.of("programme", programme, "code", "ж1", "title", "Месне заједнице")))
        .hasStatus(303)
        .hasHeader("Location", PATH);

    assertThat(questions.modules(new ProgrammeCode(programme)))
        .containsExactly(new QuestionModule("Ж1", "Месне заједнице", programme));
    assertThat(questions.modules(new ProgrammeCode("saradnja-sa-ocd")))
        .extracting(QuestionModule::code)
        .doesNotContain("Ж1");
    assertThat(get(PATH).select("main").text()).contains("Ж1, Месне заједнице");
    assertThat(get("/rad/pitanja/novo?vrsta=TEXT").select("#module option").eachText())
        .contains("Ж1, Месне заједнице");
  }

  @Test
  void oneActTellsThatAModuleWasOpened() {
    var programme = offered();
    post(Map.of("programme", programme, "code", "Љ1", "title", "Месне заједнице"));

    assertThat(events.stream(QuestionModuleOpened.class))
        .singleElement()
        .satisfies(act -> assertThat(act.subject()).isEqualTo("question-module:" + programme));
  }

  @Test
  void faultsStandAtTheirFieldsAndWhatWasTypedStays() {
    var answer = post(Map.of("programme", "nema", "code", "М5", "title", "Latinica"));

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.select("#programme-error, #code-error, #title-error")).hasSize(3);
    assertThat(page.expectFirst("#title").val()).isEqualTo("Latinica");
  }

  @Test
  void aSecondOfTheSameCodeIsRefusedAndSoAreOthers() {
    var again = new QuestionModule("М5", "Други назив", "saradnja-sa-ocd");
    assertThatExceptionOfType(ActRefused.class).isThrownBy(() -> opening.open(author, again));

    var nobody = Somebody.withoutMandates(application);
    var other = new QuestionModule("Ж2", "Назив", "saradnja-sa-ocd");
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> opening.open(nobody, other));
  }

  /** Code of a new programme, which the form offers. */
  private String offered() {
    var code = "p" + UUID.randomUUID().toString().substring(0, 8);
    AdoptedProgramme.of(code, application.getBean(LegalTime.class).today().getYear(), application);
    assertThat(get(PATH).select("#programme option").eachAttr("value")).contains(code);
    return code;
  }

  private Document get(String path) {
    return html(web.get().uri(path).with(Signed.as(author)).exchange());
  }

  private MvcTestResult post(Map<String, String> fields) {
    var request = web.post().uri(PATH).with(csrf()).with(Signed.as(author));
    fields.forEach(request::param);
    return request.exchange();
  }
}
