package org.saradnja.training.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.figures.Figures;
import org.saradnja.training.figures.UnitCounts;
import org.saradnja.training.programmes.Programme;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Support;

class FactsTest {

  private final List<Training> trainings = new ArrayList<>();
  private final List<Attended> people = new ArrayList<>();

  @Test
  void ofNothingEverythingIsNothing() {
    assertThat(facts().count()).isEqualTo(Figures.NONE);
    assertThat(facts().count().certifiedShare()).isZero();
  }

  @Test
  void aUnitIsCountedOnceHoweverManyOfItsPeopleCame() {
    var spring = held("prolece", "2026-04-01");
    var autumn = held("jesen", "2026-10-01");
    came(spring, UnitKind.CITY, "grad", DocumentKind.CERTIFICATE);
    came(autumn, UnitKind.CITY, "grad", DocumentKind.CERTIFICATE);
    came(autumn, UnitKind.MUNICIPALITY, "opstina", DocumentKind.CONFIRMATION);

    var counted = facts().count();

    assertThat(counted.sessions()).isEqualTo(2);
    assertThat(counted.participants()).isEqualTo(3);
    assertThat(counted.certificates()).isEqualTo(2);
    assertThat(counted.confirmations()).isEqualTo(1);
    assertThat(counted.withoutCertificate()).isEqualTo(1);
    assertThat(counted.units()).isEqualTo(new UnitCounts(1, 0, 0));
    assertThat(counted.unitsTakingPart()).isEqualTo(new UnitCounts(1, 1, 0));
  }

  @Test
  void kindsOfUnitsAreApartAndGuestsOfInstitutionsAreOfNone() {
    var training = held("prolece", "2026-04-01");
    came(training, UnitKind.CITY_OF_BELGRADE, "beograd", DocumentKind.CERTIFICATE);
    came(training, UnitKind.CITY_MUNICIPALITY, "beograd-vracar", DocumentKind.CERTIFICATE);
    came(training, UnitKind.INSTITUTION, "ministarstvo", DocumentKind.CERTIFICATE);
    came(training, null, "", null);

    assertThat(facts().count().units()).isEqualTo(new UnitCounts(1, 0, 1));
    assertThat(facts().count().participants()).isEqualTo(4);
  }

  @Test
  void partsOfTheTrainingsAreCountedFromTheirPeopleOnly() {
    var spring = held("prolece", "2026-04-01");
    came(spring, UnitKind.CITY, "grad", DocumentKind.CERTIFICATE);
    came(held("jesen", "2027-10-01"), UnitKind.CITY, "drugi", null);

    var byYear =
        Breakdown.by(
                training ->
                    List.of(
                        new Breakdown.Named(String.valueOf(training.ended().getYear()), "", "")),
                facts())
            .lines();

    assertThat(byYear).extracting(line -> line.name().code()).containsExactly("2026", "2027");
    assertThat(byYear).extracting(line -> line.figures().certificates()).containsExactly(1, 0);
    assertThat(facts().where(spring::equals).count().sessions()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', false, ''",
    "2019-01-01, 2019-12-31, false, ?from=2019-01-01&until=2019-12-31",
    "2019-12-31, 2019-01-01, true, ''",
    "јуче, '', true, ''"
  })
  void daysAreReadAsTyped(String from, String until, boolean wrong, String query) {
    var range = Range.of(from, until);

    assertThat(range.isWrong()).isEqualTo(wrong);
    assertThat(range.api()).isEqualTo(query);
  }

  private Facts facts() {
    return new Facts(trainings, people);
  }

  private Training held(String code, String day) {
    var last = LocalDate.parse(day);
    var programme = new ProgrammeId(new UUID(1, 1));
    var series =
        new Series(
            new SeriesId(new UUID(2, 2)),
            new SeriesCode("proba"),
            programme,
            Localised.ofCyrillic("Проба"),
            "organizator",
            true);
    var session =
        new Session(
            new SessionId(UUID.randomUUID()),
            new SessionCode(code),
            series.id(),
            programme,
            new Place("Проба", "Пробе", "у Проби"),
            List.of(new DayBlock(1, last, LocalTime.of(9, 0), LocalTime.of(15, 0))),
            18,
            "organizator",
            false);
    var training = new Training(session, series, programme(programme), List.<Support>of());
    trainings.add(training);
    return training;
  }

  private static Programme programme(ProgrammeId id) {
    return new Programme(
        id,
        new ProgrammeCode("proba"),
        2026,
        ProgrammeKind.CONTINUOUS_SECTOR,
        Localised.ofCyrillic("Проба"),
        "civilno-drustvo",
        1,
        6,
        Optional.empty(),
        true);
  }

  private void came(
      Training training, @Nullable UnitKind kind, String slug, @Nullable DocumentKind document) {
    var unit =
        Optional.ofNullable(kind)
            .map(of ->
                new Unit(
                    new UnitId(slug),
                    Localised.ofCyrillic("Проба"),
                    of,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    true));
    var participant =
        new Participant(
            new EnrolmentId(UUID.randomUUID()),
            training.session().id(),
            Optional.empty(),
            Localised.ofCyrillic("Вежбан Вежбовић"),
            unit.map(Unit::id),
            Gender.NOT_STATED,
            "");
    people.add(new Attended(training, participant, unit, Optional.ofNullable(document)));
  }
}
