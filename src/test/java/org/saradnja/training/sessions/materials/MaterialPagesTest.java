package org.saradnja.training.sessions.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.web.PublicThings;
import org.saradnja.testing.Documents;
import org.saradnja.testing.Somebody;
import org.saradnja.testing.Words;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.MaterialId;
import org.saradnja.training.sessions.Materials;
import org.springframework.beans.factory.annotation.Autowired;

/** Materials on the pages of those who keep them and of those whom they are for. */
class MaterialPagesTest extends SharedMaterials {

  private static final Instant DAY_BEFORE = Instant.parse("2027-03-10T12:00:00Z");
  private static final Instant AFTERWARDS = HallClock.IN_TIME.plusSeconds(7200);

  @Autowired private Materials forReaders;

  @Test
  void theOrganiserPutsAPresentationUp() {
    var sent = send(organiser, desk(), "uvod.pptx", pptx(), fields("Уводно предавање"));

    assertThat(sent).hasStatus(303);
    var list = html(get(organiser, desk()));
    assertThat(list.select("ol.records").text())
        .contains("Уводно предавање", "uvod.pptx", "за полазнике", "од првог дана обуке");
    assertThat(list.expectFirst("#place").val()).as("the next place in the list").isEqualTo("5");
  }

  @Test
  void withoutATitleAndAFileBothAreAskedFor() {
    var sent = send(organiser, desk(), "", new byte[0], fields(""));

    assertThat(sent).hasStatus(422);
    var page = html(sent);
    assertThat(page.expectFirst("#title-error").text()).contains("назив");
    assertThat(page.expectFirst("#file").attr("aria-describedby")).contains("file-error");
    assertThat(materials.of(session.series())).noneMatch(one -> one.isOf(session));
  }

  @Test
  void aProgramIsNoMaterial() {
    var sent = send(organiser, desk(), "vezba.exe", new byte[] {'M', 'Z', 0, 1}, fields("Вежба"));

    assertThat(sent).hasStatus(422);
    assertThat(html(sent).expectFirst("#file-error").text()).contains("PPTX");
    assertThat(html(sent).expectFirst("#title").val()).isEqualTo("Вежба");
  }

  @Test
  void earlierEditionsStayForWhoeverKeepsThem() {
    var id = put(trainer, "Листови", Shown.BEFORE, Audience.SEATED);
    var one = desk() + "/" + id.value();
    var sent =
        send(organiser, one, "novi.pdf", Documents.pdf("Нови"), with("1", fields("Листови")));

    assertThat(sent).hasStatus(303);
    var page = html(get(trainer, one));
    assertThat(page.select("ol.records h3").eachText())
        .containsExactly("novi.pdf 2. издање", "listovi.pdf 1. издање");
    assertThat(get(trainer, one + "/1")).hasStatusOk();
    assertThat(get(trainer, one + "/3")).hasStatus(404);
    assertThat(get(person, one + "/1")).hasStatus(404);
    assertThat(post(organiser, one + "/kraj", "edition", "1")).hasStatus(409);
    assertThat(post(organiser, one + "/kraj", "edition", "2")).hasStatus(303);
    assertThat(html(get(trainer, one)).select("form[action$=kraj]")).isEmpty();
    assertThat(html(get(trainer, desk())).text()).doesNotContain("novi.pdf");
  }

  @Test
  void aMaterialIsDownloadedAsAnAttachmentThatNoBrowserOpensItself() {
    var id = put(organiser, "Листови", Shown.BEFORE, Audience.SEATED);

    var got = get(person, seated(id)).getResponse();

    assertThat(got.getStatus()).isEqualTo(200);
    assertThat(got.getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(got.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(got.getHeader("Content-Security-Policy")).contains("sandbox");
  }

  @Test
  void aParticipantFindsEachMaterialFromItsMoment() {
    var before = put(organiser, "Увод", Shown.BEFORE, Audience.SEATED);
    var onTheDay = put(organiser, "Листови", Shown.ON_THE_DAY, Audience.SEATED);
    var after = put(organiser, "Закључци", Shown.AFTER, Audience.EVERYONE);
    time.moveTo(DAY_BEFORE);

    assertThat(get(person, seated(before))).hasStatusOk();
    assertThat(get(person, seated(onTheDay))).hasStatus(404);
    var page = html(get(person, Handouts.SEATED + code()));
    assertThat(page.select("ol.records h3").eachText()).containsExactly("Увод");
    assertThat(page.select("dl.facts dt").eachText()).containsExactly("Закључци", "Листови");
    time.moveTo(HallClock.IN_TIME);
    assertThat(get(person, seated(onTheDay))).hasStatusOk();
    assertThat(get(person, seated(after))).hasStatus(404);
    time.moveTo(AFTERWARDS);
    assertThat(get(person, seated(after))).hasStatusOk();
  }

  @Test
  void whatIsForThoseWithASeatIsForNobodyElse() {
    var id = put(organiser, "Листови", Shown.BEFORE, Audience.SEATED);
    var stranger = Somebody.withoutMandates(application);

    assertThat(get(stranger, seated(id))).hasStatus(404);
    assertThat(get(stranger, Handouts.SEATED + code())).hasStatus(404);
    assertThat(web.get().uri(open(id)).exchange()).hasStatus(404);
    assertThat(forReaders.forEveryone(session, Words.CYRILLIC)).isEmpty();
  }

  @Test
  void whatIsForEveryoneNeedsNoAccount() {
    var id = put(organiser, "Програм", Shown.BEFORE, Audience.EVERYONE);
    var other = rooms.announce();

    assertThat(web.get().uri(open(id)).exchange()).hasStatusOk();
    assertThat(forReaders.forEveryone(session, Words.CYRILLIC))
        .extracting(Materials.Handout::href)
        .containsExactly(open(id));
    assertThat(web.get().uri("/obuke/" + other.code() + "/materijali/" + id.value()).exchange())
        .as("of another training it is not")
        .hasStatus(404);
  }

  @Test
  void whatTheSeriesSharesIsInEachOfItsTrainings() {
    var shared =
        puttingUp.putUp(
            organiser,
            "proba-2027",
            content("Заједнички програм", Shown.BEFORE, Audience.SEATED),
            pdf());
    var other = rooms.announce();
    seating.seat(other.id(), person.person(), "Весна Вежбовић");

    assertThat(get(person, seated(shared))).hasStatusOk();
    assertThat(html(get(person, Handouts.SEATED + other.code())).text())
        .contains("Заједнички програм");
    assertThat(html(get(trainer, desk())).select("h3 a").eachText())
        .as("a trainer reads it and does not keep it")
        .doesNotContain("Заједнички програм");
    assertThat(get(trainer, "/rad/materijali/proba-2027")).hasStatus(404);
    assertThat(get(organiser, "/rad/materijali/proba-2027")).hasStatusOk();
    puttingUp.takeDown(organiser, "proba-2027", shared, 1);
    assertThat(get(person, seated(shared))).hasStatus(404);
  }

  @Test
  void theLogLeadsToWhatEverybodyMayRead() {
    var open = put(organiser, "Програм", Shown.BEFORE, Audience.EVERYONE);
    var seated = put(organiser, "Листови", Shown.BEFORE, Audience.SEATED);
    var things = application.getBean(PublicMaterials.class);

    assertThat(things.find(open.subject()))
        .contains(new PublicThings.PublicThing("Програм", "/obuke/" + code()));
    assertThat(things.find(seated.subject())).isEmpty();
    assertThat(things.find("material:nema")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lat", "/en"})
  void thePagesAreReadInTheOtherFaces(String face) {
    var id = put(organiser, "Листови", Shown.BEFORE, Audience.SEATED);

    assertThat(get(organiser, face + desk())).hasStatusOk();
    assertThat(get(organiser, face + desk() + "/" + id.value())).hasStatusOk();
    assertThat(get(person, face + Handouts.SEATED + code())).hasStatusOk();
  }

  private String seated(MaterialId id) {
    return Handouts.SEATED + code() + "/" + id.value();
  }

  private String open(MaterialId id) {
    return "/obuke/" + code() + "/materijali/" + id.value();
  }

  private static byte[] pptx() {
    return Documents.zip("ppt/presentation.xml", "<p/>", "[Content_Types].xml", "<Types/>");
  }

  private static String[] fields(String title) {
    return new String[] {"title", title, "place", "4", "shown", "ON_THE_DAY", "audience", "SEATED"};
  }

  private static String[] with(String edition, String... fields) {
    var more = Arrays.copyOf(fields, fields.length + 2);
    more[fields.length] = "edition";
    more[fields.length + 1] = edition;
    return more;
  }
}
