package org.saradnja.training.evaluation.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.evaluation.Block;
import org.saradnja.training.evaluation.FormScope;
import org.saradnja.training.evaluation.SomeGroup;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.exams.Sitting;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@Import({SomeGroup.class, HallClock.class})
class FormPagesTest {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester web;
  @Autowired private FormTable forms;
  @Autowired private JdbcClient jdbc;

  @Test
  void theOrganiserLooksAtNewQuestionsAndAdoptsThem() {
    var series = series();
    var training = SomeGroup.held(series, 1, application);
    var organiser = new Sitting(web, AnnouncedSession.organiser(application));
    var path = "/rad/vrednovanje/obrasci/serija/" + series;
    var typed = fields(organiser.page(path));
    typed.put("r0-sr", "Како оцењујете обуку у целини");

    var preview = organiser.post(path, with(typed, "preview"));
    assertThat(html(preview).select("fieldset[disabled]").text())
        .contains("Како оцењујете обуку у целини");
    assertThat(forms.latest(FormScope.of(new SeriesCode(series)))).as("only looked").isEmpty();

    assertThat(organiser.post(path, with(typed, "adopt"))).hasStatus(303);
    assertThat(organiser.post(path, with(typed, "adopt"))).as("nothing new").hasStatus(409);

    var form = SomeGroup.again(training.session().id(), application).form();
    assertThat(form.version()).isEqualTo(1);
    assertThat(form.questions().getFirst().serbian()).isEqualTo("Како оцењујете обуку у целини");
    assertThat(form.questions().getFirst().key()).as("comparable").isEqualTo("opsta-ocena");
  }

  @Test
  void moreRowsKeepWhatWasTyped() {
    var series = series();
    SomeGroup.held(series, 1, application);
    var organiser = new Sitting(web, AnnouncedSession.organiser(application));
    var path = "/rad/vrednovanje/obrasci/serija/" + series;
    var typed = fields(organiser.page(path));
    typed.put("r0-sr", "Недовршено");

    var more = html(organiser.post(path, with(typed, "more")));

    assertThat(more.expectFirst("#r0-sr").val()).isEqualTo("Недовршено");
    assertThat(more.select("main form fieldset.answer"))
        .hasSize(Integer.parseInt(String.valueOf(typed.get("rows"))) + 3);
  }

  @Test
  void aVersionIsNeverChanged() {
    var form = forms.latest(FormScope.ALL).orElseThrow();

    assertThat(form.of(Block.SELF)).hasSize(3);
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql("update evaluation_form set version = 7").update())
        .withMessageContaining("A form stays as it was adopted");
  }

  @Test
  void toOthersThereIsNoForm() {
    var series = series();
    SomeGroup.held(series, 1, application);
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);

    assertThat(new Sitting(web, other).get("/rad/vrednovanje/obrasci/serija/" + series))
        .hasStatus(404);
  }

  private static String series() {
    return "obrasci-" + NUMBER.incrementAndGet();
  }

  private static Map<String, String> with(Map<String, String> typed, String act) {
    var sent = new HashMap<>(typed);
    sent.put("do", act);
    return sent;
  }

  private static Map<String, String> fields(Document page) {
    var fields = new HashMap<String, String>();
    page.select("main form input[name]").forEach(one -> fields.put(one.attr("name"), one.val()));
    page.select("main form select")
        .forEach(one -> fields.put(one.attr("name"), one.select("option[selected]").val()));
    return fields;
  }
}
