package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.mandates.SomeMandate;
import org.saradnja.testing.Signed;
import org.springframework.beans.factory.annotation.Autowired;

/** Before a draft is opened somebody is asked for whom; a link alone opens nothing. */
class OpeningPagesTest extends AnOpenCall {

  @Autowired private DraftTable drafts;

  @Test
  void theQuestionTellsTheCallTheTermAndTheAssociation() {
    var page = html(applicant.get(question(call.code().value())));

    assertThat(page.text())
        .contains(call.title(), "27. 4. 2027. у 23.59.59", "Тиха вода", "90000003");
    assertThat(page.select("main form[action=/rad/prijave]")).hasSize(1);
  }

  @Test
  void whoOnlyLooksOpensNothing() {
    applicant.get(question(call.code().value()));

    assertThat(drafts.places(call.id(), organisation.id())).isEmpty();
  }

  @Test
  void whoRepresentsTwoChoosesByAButtonForEach() {
    var second = organisations.enter();
    SomeMandate.of(
        applicant.who().person(),
        Role.REPRESENTATIVE,
        new Party.OfOrganisation(second.id()),
        application);

    var page = html(applicant.get(question(call.code().value())));

    assertThat(page.select("main form [name=organisation]").eachAttr("value"))
        .containsExactlyInAnyOrder(
            organisation.id().value().toString(), second.id().value().toString());
  }

  @Test
  void withoutAChoiceTheActSaysWhatToDo() {
    var second = organisations.enter();
    SomeMandate.of(
        applicant.who().person(),
        Role.REPRESENTATIVE,
        new Party.OfOrganisation(second.id()),
        application);

    var answer = applicant.post("/rad/prijave", Map.of("call", call.code().value()));

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).text())
        .contains("Није изабрано удружење", "изаберите удружење које заступате");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NEMA-2027-99", "није шифра", "", "A--B", "<b>"})
  void aCallThatIsNotThereIsNotFoundWhateverWasTyped(String code) {
    assertThat(
            web.get()
                .uri("/rad/prijave/nova")
                .param("konkurs", code)
                .with(Signed.as(applicant.who())))
        .hasStatus(404);
    assertThat(applicant.post("/rad/prijave", Map.of("call", code))).hasStatus(404);
  }

  @Test
  void withoutACallTheQuestionIsNotUnderstood() {
    assertThat(applicant.get("/rad/prijave/nova")).hasStatus(400);
    assertThat(applicant.post("/rad/prijave", Map.of())).hasStatus(400);
    assertThat(
            applicant.post(
                "/rad/prijave", Map.of("call", call.code().value(), "organisation", "prva")))
        .hasStatus(400);
  }

  @Test
  void anAssociationOfSomebodyElseIsNotFound() {
    var theirs = organisations.enter();

    var answer =
        applicant.post(
            "/rad/prijave",
            Map.of("call", call.code().value(), "organisation", theirs.id().value().toString()));

    assertThat(answer).hasStatus(404);
    assertThat(drafts.places(call.id(), theirs.id())).isEmpty();
  }

  @Test
  void whoHasSentAsManyAsAllowedIsToldTheWayOut() {
    applicant.send(call);

    var answer = applicant.post("/rad/prijave", Map.of("call", call.code().value()));

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).text()).contains("највише пријава: 1", "можете повући док рок тече");
  }

  @Test
  void whoIsNotSignedInIsAskedToSignIn() {
    assertThat(web.get().uri(question(call.code().value()))).hasStatus(303);
  }

  private static String question(String code) {
    return "/rad/prijave/nova?konkurs=" + code;
  }
}
