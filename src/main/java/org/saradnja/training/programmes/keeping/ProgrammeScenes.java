package org.saradnja.training.programmes.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.programmes.Adoption;
import org.saradnja.training.programmes.CouncilOpinion;
import org.saradnja.training.programmes.ProgrammeFamily;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.ProgrammeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The programme of 2019 from what was published of it, and invented ones of every part of 2027. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class ProgrammeScenes {

  private static final String SOURCE =
      "вест Канцеларије за сарадњу са цивилним друштвом и извештај СКГО о обукама из 2019. године. "
          + "Број часова и величина групе нису објављени и овде су претпостављени за вежбу.";
  private static final String NO_REAL_GAZETTE = "999/2026";

  private static final int YEAR = 2027;

  private final Keeping keeping;
  private final AdoptingYears adopting;
  private final HearingTheCouncil hearing;
  private final ProgrammeTable programmes;
  private final People people;

  ProgrammeScenes(
      Keeping keeping,
      AdoptingYears adopting,
      HearingTheCouncil hearing,
      ProgrammeTable programmes,
      People people) {
    this.keeping = keeping;
    this.adopting = adopting;
    this.hearing = hearing;
    this.programmes = programmes;
    this.people = people;
  }

  @Bean
  Scene programmeOf2019TakenOver() {
    return Scene.of(
        "2026-11-03T09:00:00",
        "2026-11-03 programme of 2019 taken over",
        () -> keeping.takeOver(academy(), contents().getFirst(), Adoption.knownFrom(SOURCE)));
  }

  @Bean
  Scene programmesOf2027Proposed() {
    return Scene.of(
        "2026-11-05T10:00:00",
        "2026-11-05 programmes of 2027 proposed",
        () -> contents().stream().skip(1).forEach(this::propose));
  }

  @Bean
  Scene programmesOf2027Adopted() {
    return Scene.of(
        "2026-12-24T11:00:00",
        "2026-12-24 programmes of 2027 adopted",
        () -> {
          adopt(ProgrammeFamily.GENERAL);
          adopt(ProgrammeFamily.MANAGERS);
          contents().stream()
              .filter(content -> content.kind() == ProgrammeKind.SPECIAL)
              .forEach(this::adopt);
        });
  }

  @Bean
  Scene councilHeard() {
    return Scene.of(
        "2027-04-16T13:00:00",
        "2027-04-16 the Programme Council heard",
        () ->
            hearing.record(
                academy(),
                new ProgrammeId(row("saradnja-sa-ocd", YEAR).id()),
                new CouncilOpinion(
                    LocalDate.of(2027, 4, 15),
                    3,
                    hearing.scale(),
                    "Измишљено за вежбу: програм је јасан и примењив; потребно је више времена за "
                        + "бодовање пријава.")));
  }

  /** By one decision of the Government for the whole. */
  private void adopt(ProgrammeFamily family) {
    var adoption = Adoption.of(LocalDate.of(2026, 12, 23), NO_REAL_GAZETTE);
    var seen = adopting.whole(YEAR, family).seen();
    adopting.adopt(academy(), YEAR, family, seen, adoption);
  }

  private void propose(Content content) {
    keeping.propose(academy(), keeping.draft(academy(), content), 0);
  }

  private void adopt(Content content) {
    var adoption = Adoption.of(LocalDate.of(2026, 12, 22), "вежбовни акт 1");
    var row = row(content.code().value(), content.year());
    keeping.adopt(academy(), new ProgrammeId(row.id()), row.version(), adoption);
  }

  private ProgrammeTable.Row row(String code, int year) {
    return programmes.all().stream()
        .filter(found -> found.code().equals(code) && found.year() == year)
        .findFirst()
        .orElseThrow();
  }

  private SignedIn academy() {
    var person = people.withEmail("akademija@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }

  private static List<Content> contents() {
    try (var file = new ClassPathResource("practice/programmes.json").getInputStream()) {
      return JsonMapper.shared().readValue(file, new TypeReference<List<Content>>() {});
    } catch (IOException missing) {
      throw new UncheckedIOException("The practice programmes come with the platform", missing);
    }
  }
}
