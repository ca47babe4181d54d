package org.saradnja.training.programmes.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.PublicThings.PublicThing;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.programmes.Adoption;
import org.saradnja.training.programmes.CouncilOpinion;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.RecordsEntry;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Adopted;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Draft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ProgrammeTableTest {

  private static final Instant NOW = Instant.parse("2026-12-24T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 24);

  @Autowired private ProgrammeTable programmes;
  @Autowired private StoredProgrammes stored;
  @Autowired private StoredProgrammes.Entries entries;
  @Autowired private OpinionTable opinions;
  @Autowired private JdbcClient jdbc;

  @Test
  void keepsEveryStage() {
    var id = new ProgrammeId(UUID.randomUUID());
    var draft = new Draft(id, SampleProgramme.special("proba", 2027));
    programmes.insert(draft, true, NOW);
    assertThat(read(id)).isEqualTo(draft);

    var proposed = draft.propose(TODAY);
    programmes.update(new Versioned(proposed, 0), NOW);
    assertThat(read(id)).isEqualTo(proposed);

    var adopted = proposed.adopt(Adoption.of(TODAY, "акт 1"), TODAY);
    programmes.update(new Versioned(adopted, 1), NOW);
    assertThat(read(id)).isEqualTo(adopted);

    var entered = adopted.enter(new RecordsEntry("12-3", TODAY), TODAY);
    programmes.update(new Versioned(entered, 2), NOW);
    assertThat(read(id)).isEqualTo(entered);
    assertThat(programmes.get(id).invented()).isTrue();
  }

  @Test
  void othersKnowOnlyWhatWasAdopted() {
    var draft = new Draft(new ProgrammeId(UUID.randomUUID()), SampleProgramme.sector("dva", 2027));
    programmes.insert(draft, true, NOW);
    var adopted = adopted("jedan", 2027);
    var earlier = adopted("jedan", 2026);

    assertThat(stored.find(new ProgrammeCode("dva"), 2027)).isEmpty();
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> stored.get(draft.id()));
    assertThat(stored.get(adopted.id()).title().latin()).isEqualTo("Probni program");
    assertThat(entries.versions(new ProgrammeCode("jedan")))
        .extracting(entry -> entry.programme().id())
        .containsExactly(adopted.id(), earlier.id());
    assertThat(stored.deliverable(LocalDate.of(2027, 5, 1)))
        .extracting(programme -> programme.id())
        .contains(adopted.id())
        .doesNotContain(earlier.id(), draft.id());
    assertThat(entries.subjects()).extracting(area -> area.code()).contains("civilno-drustvo");
  }

  @Test
  void theSecondOfTwoWritersIsRefused() {
    var adopted = adopted("proba", 2027);
    programmes.update(new Versioned(adopted, 0), NOW);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> programmes.update(new Versioned(adopted, 0), NOW));
  }

  @Test
  void aProgrammeHasOneVersionForAYear() {
    adopted("proba", 2027);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> adopted("proba", 2027))
        .withMessageContaining("one_version_of_a_programme_for_a_year");
  }

  @Test
  void anAdoptionNeedsAnActOrASource() {
    var adopted = adopted("proba", 2027);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql("update programme set adoption_act = '' where id = :id")
                .param("id", adopted.id().value())
                .update())
        .withMessageContaining("adopted_by_an_act_or_taken_over_from_a_source");
  }

  @ParameterizedTest
  @CsvSource({
    "stage = 'GONE', a_programme_has_a_known_stage",
    "kind = 'OTHER', a_programme_has_a_known_kind",
    "stage = 'PROPOSED', a_proposed_programme_has_its_day",
    "records_number = '1', only_an_adopted_programme_stands_in_the_records"
  })
  void aRowThatContradictsItselfIsNotKept(String change, String rule) {
    var draft = new Draft(new ProgrammeId(UUID.randomUUID()), SampleProgramme.sector("dva", 2027));
    programmes.insert(draft, true, NOW);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> jdbc.sql("update programme set " + change).update())
        .withMessageContaining(rule);
  }

  @Test
  void aNumberOfTheRecordsIsGivenOnce() {
    var first = adopted("proba", 2027).enter(new RecordsEntry("12-3", TODAY), TODAY);
    var second = adopted("druga", 2027).enter(new RecordsEntry("12-3", TODAY), TODAY);
    programmes.update(new Versioned(first, 0), NOW);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> programmes.update(new Versioned(second, 0), NOW))
        .withMessageContaining("one_number_of_the_central_records");
  }

  @Test
  void theLatestOpinionOfTheCouncilStandsFirstAndOneOfADayOnce() {
    var id = adopted("proba", 2027).id();
    var spring = new CouncilOpinion(LocalDate.of(2027, 4, 15), 3, 4, "Јасан програм.");
    var autumn = new CouncilOpinion(LocalDate.of(2027, 10, 15), 4, 4, "Још јаснији.");

    assertThat(opinions.insert(id, spring, NOW)).isTrue();
    assertThat(opinions.insert(id, autumn, NOW)).isTrue();
    assertThat(opinions.insert(id, spring, NOW)).as("the same day again").isFalse();

    assertThat(opinions.of(id)).containsExactly(autumn, spring);
    assertThat(opinions.of(new ProgrammeId(UUID.randomUUID()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "update council_opinion set opinion = 'другачије'",
    "delete from council_opinion",
    "truncate council_opinion"
  })
  void whatTheCouncilSaidIsNeverChanged(String change) {
    var id = adopted("proba", 2027).id();
    opinions.insert(id, new CouncilOpinion(TODAY, 3, 4, "Јасан програм."), NOW);

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("What the Programme Council said stays");
  }

  @Test
  void theLogLeadsToWhatWasAdoptedAloneOrAsAWhole() {
    var adopted = adopted("proba", 2088);
    var draft = new Draft(new ProgrammeId(UUID.randomUUID()), SampleProgramme.sector("dva", 2088));
    programmes.insert(draft, true, NOW);

    assertThat(open().find(adopted.id().subject()).orElseThrow())
        .isEqualTo(new PublicThing("Пробни програм (2088)", "/obuke/proba?godina=2088"));
    assertThat(open().find(draft.id().subject())).isEmpty();
    assertThat(open().find("programme:није")).isEmpty();
    assertThat(years().find("programmes:general-2088").orElseThrow())
        .isEqualTo(new PublicThing("Општи програм обуке (2088)", "/obuke#general-2088"));
    assertThat(years().find("programmes:general-2087")).isEmpty();
  }

  private PublicProgrammes open() {
    return new PublicProgrammes(programmes);
  }

  private PublicYears years() {
    return new PublicYears(programmes);
  }

  private Adopted adopted(String code, int year) {
    var adopted =
        ProgrammeVersionTest.adopted(
            new ProgrammeId(UUID.randomUUID()), SampleProgramme.sector(code, year));
    programmes.insert(adopted, true, NOW);
    return adopted;
  }

  private ProgrammeVersion read(ProgrammeId id) {
    return programmes.get(id).toDomain().value();
  }
}
