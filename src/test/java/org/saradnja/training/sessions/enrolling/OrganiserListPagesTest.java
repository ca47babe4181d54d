package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.sessions.enrolling.ActsInTime.OTHER_UNIT;
import static org.saradnja.training.sessions.enrolling.ActsInTime.UNIT;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.enrolling.Enrolling.Colleague;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import tools.jackson.databind.json.JsonMapper;

/** Who applied for a training, as its organiser sees it and takes it away. */
class OrganiserListPagesTest extends SendingPages {

  private SignedIn organiser;
  private String path;

  @BeforeEach
  void theOrganiser() {
    organiser = AnnouncedSession.organiser(application);
    path = "/rad/obuke/termin/" + session.value() + "/prijave";
  }

  @Test
  void theWaitingListStandsInTheOrderInWhichItIsCalledAndSaysWhy() {
    acts.send(staff, session, UNIT, 4);
    acts.pass(Duration.ofMinutes(1));
    acts.send(acts.staff(OTHER_UNIT), session, OTHER_UNIT, 5);

    var waiting = show(organiser, path).select("[aria-labelledby=cekaju] .records > li");

    assertThat(waiting.eachText()).allMatch(text -> text.contains("Место на листи чекања: "));
    assertThat(waiting.getFirst().text())
        .as("the unit that has nobody goes first")
        .contains("На списку који је јединица послала: 1. по реду.");
    assertThat(show(organiser, path).select("[aria-labelledby=cekaju]").text())
        .contains("међу колегама које је јединица послала заједно редослед на њеном списку");
  }

  @Test
  void twoWhoMayBeOnePersonAreShownToBe() {
    var namesakes =
        List.of("jovan1@primer.example", "jovan2@primer.example").stream()
            .map(email ->
                new Colleague(
                    Localised.ofCyrillic("Јован Јовановић"), Gender.MAN, email, "саветник"))
            .toList();
    acts.enrolling.enrol(staff, session, UNIT, namesakes, ActsInTime.CONSENT);

    assertThat(show(organiser, path).select(".tag.soon").eachText())
        .containsExactlyInAnyOrder(
            "исто име у истој јединици, друга адреса: jovan2@primer.example",
            "исто име у истој јединици, друга адреса: jovan1@primer.example");
  }

  @Test
  void onlyWhatWaitsForApprovalIsApprovedAndNobodyIsAbsentBeforeTheBeginning() {
    var approving = AnnouncedSession.approving("odobrenje", 1, application);
    var list = "/rad/obuke/termin/" + approving.value() + "/prijave";
    var id = acts.apply(acts.participant(UNIT), approving, UNIT);
    var approve = "/rad/obuke/prijava/" + id.value() + "/odobrenje";
    assertThat(show(organiser, list).select("form[action$=odobrenje]")).hasSize(1);
    assertThat(show(organiser, list).select("form[action$=nedolazak]")).isEmpty();

    assertThat(send(organiser, approve, Map.of())).hasStatus(303);

    assertThat(acts.stage(id)).isEqualTo("SEATED");
    assertThat(show(organiser, list).select("form[action$=odobrenje]")).isEmpty();
    assertThat(send(organiser, approve, Map.of())).hasStatus(409);
  }

  @Test
  void whoDidNotComeIsRecordedOnTheDay() {
    var id = acts.send(staff, session, UNIT, 1).getFirst();
    var absent = "/rad/obuke/prijava/" + id.value() + "/nedolazak";
    assertThat(send(organiser, absent, Map.of())).hasStatus(409);

    AnnouncedSession.moved(session, acts.time.today().minusDays(1), application);
    assertThat(show(organiser, path).select("form[action$=odbijanje]")).isEmpty();
    assertThat(send(organiser, absent, Map.of())).hasStatus(303);

    assertThat(show(organiser, path).select(".tag.late").text()).isEqualTo("изостанак");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   "})
  void aRefusalHasAReason(String reason) {
    var id = acts.send(staff, session, UNIT, 1).getFirst();
    var refuse = "/rad/obuke/prijava/" + id.value() + "/odbijanje";

    assertThat(send(organiser, refuse, Map.of("reason", reason))).hasStatus(409);
    assertThat(send(organiser, refuse, Map.of("reason", "б".repeat(1001)))).hasStatus(409);
    assertThat(acts.stage(id)).isEqualTo("SEATED");
  }

  @Test
  void theListIsTakenAwayInThreeFormatsWithTheLineOfTheUnitsList() throws Exception {
    acts.send(staff, session, UNIT, 3);
    acts.apply(acts.participant(OTHER_UNIT), session, OTHER_UNIT);

    var csv = text(path + ".csv").lines().toList();
    assertThat(csv.getFirst()).contains("applied_on,line_of_list,consent_of");
    assertThat(csv).hasSize(5);
    var json = JsonMapper.shared().readTree(text(path + ".json"));
    assertThat(json.toString()).contains("\"line_of_list\":\"3\"", "\"unit\":\"arilje\"");
    try (var workbook =
            new ReadableWorkbook(
                new ByteArrayInputStream(
                    get(organiser, path + ".xlsx").getResponse().getContentAsByteArray()));
        var rows = workbook.getFirstSheet().openStream()) {
      assertThat(rows).hasSize(5);
    }
  }

  @Test
  void inACancelledTrainingNobodyHasASeatAndNothingIsDecided() {
    acts.send(staff, session, UNIT, 3);
    AnnouncedSession.cancelled(session, "нема сале", application);
    AnnouncedSession.moved(session, acts.time.today().minusDays(1), application);

    var list = show(organiser, path);

    assertThat(list.select(".records .tag").eachText()).containsOnly("отказана");
    assertThat(list.select(".records form")).isEmpty();
  }

  @Test
  void whatSomebodyTypedIsNoFormulaInTheTable() {
    var colleague =
        new Colleague(
            Localised.ofCyrillic("Проба Пробић"), Gender.WOMAN, "p@primer.example", "=1+1");
    acts.enrolling.enrol(staff, session, UNIT, List.of(colleague), ActsInTime.CONSENT);

    assertThat(text(path + ".csv")).doesNotContain(",=1+1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/odobrenje", "/odbijanje", "/nedolazak"})
  void toAnotherOrganiserThereIsNoSuchList(String act) {
    var id = acts.send(staff, session, UNIT, 1).getFirst();
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);

    assertThat(get(other, path)).hasStatus(404);
    assertThat(get(other, path + ".csv")).hasStatus(404);
    var address = "/rad/obuke/prijava/" + id.value() + act;
    assertThat(send(other, address, Map.of("reason", "разлог"))).hasStatus(404);
    assertThat(get(organiser, "/rad/obuke/termin/" + UUID.randomUUID() + "/prijave"))
        .hasStatus(404);
  }

  private String text(String address) {
    return new String(
        get(organiser, address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
