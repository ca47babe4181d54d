package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.sessions.AttendedTraining;

/** The script that opens the list without network: who gets it, and for whom a page is kept. */
class DoorWorkerTest extends AttendedTraining {

  private static final String SCRIPT = "/rad/prisustvo/radnik.js";

  @ParameterizedTest
  @ValueSource(strings = {"", "/lat", "/en"})
  void itIsServedAmongTheListsOfEveryFaceSoThatItSeesNoOtherPages(String face) {
    var answer = get(organiser, face + SCRIPT);

    assertThat(answer).hasStatusOk();
    assertThat(answer).hasContentTypeCompatibleWith("text/javascript");
    assertThat(answer.getResponse().getHeader("Cache-Control")).contains("max-age=0");
    assertThat(answer.getResponse().getHeader("Service-Worker-Allowed"))
        .as("nothing widens what it sees")
        .isNull();
    assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "connect-src 'self'");
  }

  @Test
  void whoKeepsNoAttendanceGetsNone() {
    assertThat(get(Somebody.withoutMandates(application), SCRIPT)).hasStatus(404);
    assertThat(web.get().uri(SCRIPT).exchange().getResponse().getStatus()).isNotEqualTo(200);
  }

  @Test
  void theListSaysWhereItIsAndForWhomItWasPrinted() {
    var door = html(get(organiser, "/lat" + path("/2"))).expectFirst("[data-door]");

    assertThat(door.attr("data-worker")).isEqualTo("/lat" + SCRIPT);
    assertThat(door.attr("data-owner"))
        .isEqualTo(DoorWorker.mark(organiser))
        .matches("[0-9a-f]{16}");
  }

  @Test
  void theMarkTellsAccountsApartAndSaysNothingOfThem() {
    var colleague =
        Somebody.holding(Role.ORGANISER, new Party.OfInstitution(Hall.ORGANISER), application);

    assertThat(DoorWorker.mark(colleague)).isNotEqualTo(DoorWorker.mark(organiser));
    assertThat(DoorWorker.mark(organiser)).isEqualTo(DoorWorker.mark(organiser));
    assertThat(organiser.person().value().toString().replace("-", ""))
        .doesNotContain(DoorWorker.mark(organiser));
  }

  /** Every page says whether somebody reads it; where nobody does, what was kept is forgotten. */
  @Test
  void pagesOfNobodyAreToldFromPagesOfSomebody() throws Exception {
    assertThat(html(get(organiser, path("/2"))).select("[data-reader]")).hasSize(1);
    var signIn = html(web.get().uri("/nalog/prijava").exchange());
    assertThat(signIn.select("[data-reader]")).isEmpty();
    var script = script(signIn.expectFirst("script[src$=saradnja.js]").attr("src"));
    assertThat(script).contains("[data-reader]", "caches.delete");
  }

  @Test
  void itKeepsNothingButTheListAndItsAssets() throws Exception {
    var script = script("");

    assertThat(script)
        .contains("request.method !== 'GET'")
        .contains("request.mode === 'navigate' && isList(url)")
        .contains("url.origin === location.origin");
  }

  private String script(String address) throws Exception {
    var answer = address.isEmpty() ? get(organiser, SCRIPT) : web.get().uri(address).exchange();
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
