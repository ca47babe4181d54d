package org.saradnja.training.sessions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Localised;
import org.saradnja.training.programmes.Programme;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SeriesPlan;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SomePlan;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.sessions.catalogue.TrainingDocument.OfSeries;
import org.saradnja.training.sessions.catalogue.TrainingDocument.OfSession;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrainingDocumentTest {

  private static final String ORIGIN = "https://saradnja.example";
  private static final Support DONOR = new Support(Support.Part.DONOR, "Донатор", "Donor");

  @Test
  void aTrainingIsReadWithItsDaysItsRoomsAndWhereToFindIt() {
    var json = session(SomePlan.announced());

    assertThat(json.get("kind").asString()).isEqualTo("session");
    assertThat(json.at("/place/latin").asString()).isEqualTo("Subotica");
    assertThat(json.at("/days/1/until").asString()).isEqualTo("15:15");
    assertThat(json.get("applicationsUntil").asString()).isEqualTo("2027-03-07");
    assertThat(json.get("rooms")).hasSize(2);
    assertThat(json.at("/rooms/0/accessibility").asString()).isEqualTo("други спрат, лифт");
    assertThat(json.get("accessibility").asString()).isEqualTo("без степеника");
    assertThat(json.get("url").asString()).isEqualTo(ORIGIN + "/obuke/proba-subotica");
    assertThat(json.get("calendar").asString()).endsWith("/obuke/proba-subotica/kalendar.ics");
  }

  @Test
  void whatIsNotThereIsLeftOutAndNotEmpty() {
    assertThat(session(SomePlan.announced()).has("cancelReason")).isFalse();
    assertThat(session(SomePlan.announced()).has("source")).isFalse();
    assertThat(session(SomePlan.cancelled("нема сале")).get("cancelReason").asString())
        .isEqualTo("нема сале");
    var past = session(SomePlan.takenOver("вест"));
    assertThat(past.get("source").asString()).isEqualTo("вест");
    assertThat(past.has("accessibility")).isFalse();
    assertThat(past.get("rooms")).isEmpty();
  }

  @Test
  void aSeriesNamesItsProgrammeItsSupportAndItsTrainings() {
    var json =
        JsonMapper.shared()
            .<JsonNode>valueToTree(
                OfSeries.of(series("вест"), programme(), List.of("a-subotica", "a-nis"), ORIGIN));

    assertThat(json.get("kind").asString()).isEqualTo("series");
    assertThat(json.get("programme").asString()).isEqualTo("proba");
    assertThat(json.get("year").asInt()).isEqualTo(2027);
    assertThat(json.at("/support/0/part").asString()).isEqualTo("DONOR");
    assertThat(json.at("/trainings/1").asString()).isEqualTo("a-nis");
    assertThat(json.get("source").asString()).isEqualTo("вест");
  }

  @Test
  void noParticipantIsInEither() {
    for (var json : List.of(session(SomePlan.announced()), session(SomePlan.takenOver("вест")))) {
      assertThat(json.propertyNames()).doesNotContain("participants", "trainers", "email");
    }
  }

  private static JsonNode session(SessionPlan plan) {
    return JsonMapper.shared()
        .valueToTree(OfSession.of(plan, "proba", List.of(DONOR), "open", ORIGIN));
  }

  private static SeriesPlan series(String source) {
    var series =
        new Series(
            new SeriesId(new UUID(0, 2)),
            new SeriesCode("proba"),
            programme().id(),
            Localised.ofCyrillic("Пробна серија"),
            "organizator",
            true);
    return new SeriesPlan(series, "", List.of(DONOR), source);
  }

  private static Programme programme() {
    return new Programme(
        new ProgrammeId(new UUID(0, 3)),
        new ProgrammeCode("proba"),
        2027,
        ProgrammeKind.CONTINUOUS_SECTOR,
        Localised.ofCyrillic("Пробни програм"),
        "civilno-drustvo",
        2,
        13,
        Optional.empty(),
        true);
  }
}
