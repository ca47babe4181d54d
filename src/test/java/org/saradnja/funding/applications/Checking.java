package org.saradnja.funding.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An officer who checks applications with nothing but the pages. */
public record Checking(Applying officer) {

  private static final List<String> ASKED_OF_THE_OFFICER =
      List.of("AIMS", "NOT_WINDING_UP", "EARLIER_FUNDS", "ACCOUNT_AND_TAXES");

  /** Every question that data cannot answer, answered with yes at the version of the page. */
  public Map<String, String> answers(String sent) {
    var answers = new HashMap<String, String>();
    answers.put(
        "version", html(officer.get(sent + "/provera")).expectFirst("[name=version]").val());
    ASKED_OF_THE_OFFICER.forEach(condition -> answers.put(condition, "da"));
    return answers;
  }

  public void findInOrder(String sent) {
    assertThat(officer.post(sent + "/provera/uredna", answers(sent))).hasStatus(303);
  }

  /** Asks to complete a step ({@code BUDGET}) or a document ({@code document:plan}). */
  public MvcTestResult ask(String sent, String target) {
    return officer.post(
        sent + "/provera/dopuna", Map.of("trazi", target, "napomena", "Допуните означено."));
  }

  public MvcTestResult reject(String sent) {
    var code =
        html(officer.get(sent + "/provera"))
            .expectFirst("[name^=razlog-]")
            .attr("name")
            .substring("razlog-".length());
    return officer.post(
        sent + "/provera/odbijanje",
        Map.of(
            "razlog-" + code, "da",
            "cinjenice-" + code, "Извештај за прошлу годину није предат.",
            "osnov-" + code, "Јавни конкурс, тачка 6"));
  }
}
