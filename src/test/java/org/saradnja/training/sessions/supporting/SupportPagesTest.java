package org.saradnja.training.sessions.supporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.training.sessions.AttendedTraining;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.sessions.Support.Part;
import org.saradnja.training.sessions.Supports;
import org.springframework.beans.factory.annotation.Autowired;

/** The organiser says who stands behind one training. */
class SupportPagesTest extends AttendedTraining {

  private static final Support OF_SERIES = new Support(Part.DONOR, "Донатор серије", "");

  @Autowired private Supports supports;

  @Test
  void aPartnerOfOneTownIsAddedToTheChainOfItsSeries() {
    var sent =
        post(organiser, desk(), "partner", "Партнер у месту | Local partner", "version", "0");

    assertThat(sent).hasStatus(303);
    assertThat(supports.of(session.id(), List.of(OF_SERIES)))
        .containsExactly(OF_SERIES, new Support(Part.PARTNER, "Партнер у месту", "Local partner"));
    assertThat(html(get(organiser, "/en" + desk())).select("dl.ack").text())
        .contains("Local partner");
    assertThat(html(get(organiser, desk())).expectFirst("#partner").wholeText())
        .contains("Партнер у месту | Local partner");
    assertThat(entries("SupportArranged", session.id().value())).isEqualTo(1);
  }

  @Test
  void aDonorOfOneTownReplacesTheOneOfTheSeries() {
    post(organiser, desk(), "donor", "Донатор у месту", "instead", "true", "version", "0");

    assertThat(supports.of(session.id(), List.of(OF_SERIES)))
        .extracting(Support::serbian)
        .containsExactly("Донатор у месту");
    var other = rooms.announce();
    assertThat(supports.of(other.id(), List.of(OF_SERIES)))
        .as("of other towns nothing has changed")
        .containsExactly(OF_SERIES);
  }

  @Test
  void whoReadAnEarlierVersionIsToldSo() {
    post(organiser, desk(), "partner", "Први", "version", "0");

    assertThat(post(organiser, desk(), "partner", "Други", "version", "0")).hasStatus(409);
    assertThat(post(organiser, desk(), "partner", "Други", "version", "1")).hasStatus(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"| English alone", "LONG"})
  void aLineWithoutANameComesBack(String line) {
    var typed = line.equals("LONG") ? "а".repeat(301) : line;
    var sent = post(organiser, desk(), "project", typed, "version", "0");

    assertThat(sent).hasStatus(422);
    assertThat(html(sent).expectFirst("#project-error").text()).contains("300");
    assertThat(supports.of(session.id(), List.of())).isEmpty();
  }

  @Test
  void toOthersThereIsNothingToArrange() {
    assertThat(get(somebodyElse(), desk())).hasStatus(404);
    assertThat(post(somebodyElse(), desk(), "partner", "Туђи", "version", "0")).hasStatus(404);
    assertThat(get(person, desk())).hasStatus(404);
  }

  private String desk() {
    return "/rad/obuke/podrska/" + session.code();
  }
}
