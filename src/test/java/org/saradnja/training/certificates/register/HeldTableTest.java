package org.saradnja.training.certificates.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Script;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.certificates.CertificateId;
import org.saradnja.training.certificates.Certificates.Held;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The register as others read it: by person, unit and session, by number and by name. */
@ApplicationTest
class HeldTableTest {

  @Autowired private ApplicationContext application;
  @Autowired private HeldTable held;
  @Autowired private LegalTime time;

  @Test
  void aDocumentIsToldAsItStands() {
    var some = SomeCertificate.issued(application);
    var document = some.document();

    var told = held.get(some.id());

    assertThat(told.code()).isEqualTo(document.code());
    assertThat(told.number()).isEqualTo(document.number());
    assertThat(told.kind()).isEqualTo(DocumentKind.CERTIFICATE);
    assertThat(told.enrolment()).isEqualTo(some.participant().enrolment());
    assertThat(told.name()).isEqualTo(document.name());
    assertThat(told.practice()).isTrue();
    assertThat(told.standsOn(time.today())).isTrue();
    assertThat(held.of(some.participant().session())).containsExactly(told);
    assertThat(held.of(some.participant().person().orElseThrow())).containsExactly(told);
    assertThat(held.of(SomeCertificate.UNIT)).contains(told);
  }

  @Test
  void documentsOfManyPeopleAreReadAtOnce() {
    var one = SomeCertificate.issued(application);
    var other = SomeCertificate.issued(application);

    var told =
        held.of(
            Stream.of(one, other).map(some -> some.participant().person().orElseThrow()).toList());

    assertThat(told).extracting(Held::id).containsExactlyInAnyOrder(one.id(), other.id());
    assertThat(held.of(List.<PersonId>of())).isEmpty();
  }

  @Test
  void aCorrectedDocumentIsToldOnceUnderItsNewNameAndCode() {
    var some = SomeCertificate.issued(application);
    var before = some.document().code();
    some.corrected(Localised.ofCyrillic("Јелисавета Пробна"), "Погрешно презиме");

    var told = held.of(some.participant().session());

    assertThat(told)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.name().cyrillic()).isEqualTo("Јелисавета Пробна");
          assertThat(one.code()).isNotEqualTo(before).isEqualTo(some.document().code());
        });
  }

  @Test
  void aConfirmationIsNoCertificate() {
    var some = SomeCertificate.issued(DocumentKind.CONFIRMATION, Optional.empty(), application);
    var person = some.participant().person().orElseThrow();
    int before = held.standingByUnit().getOrDefault(SomeCertificate.UNIT, 0);

    assertThat(held.holdsValid(person, "saradnja-sa-ocd", time.today())).isFalse();
    SomeCertificate.issued(DocumentKind.CONFIRMATION, Optional.empty(), application);
    assertThat(held.standingByUnit().getOrDefault(SomeCertificate.UNIT, 0)).isEqualTo(before);
  }

  @Test
  void whatWasRevokedLaterCountedUntilThen() {
    var some = SomeCertificate.issued(application).revoked("Грешка");
    var person = some.participant().person().orElseThrow();

    assertThat(held.holdsValid(person, "saradnja-sa-ocd", time.today()))
        .as("on the day of the revocation it counts no more")
        .isFalse();
    assertThat(held.get(some.id()).revokedAt()).isPresent();
    assertThat(held.get(some.id()).standsOn(time.today().minusYears(1))).isFalse();
  }

  @Test
  void theRegisterIsSearchedByPartOfANumberAndByNameInEitherScript() {
    var some = SomeCertificate.issued(application);
    var name = "Претрага " + UUID.randomUUID().toString().substring(0, 6);
    some.corrected(Localised.ofCyrillic(name), "Погрешно име");
    var number = some.document().number();

    assertThat(ids(number.toLowerCase(Locale.ROOT))).contains(some.id());
    assertThat(ids(name)).containsExactly(some.id());
    assertThat(ids(Script.toLatin(name).toUpperCase(Locale.ROOT))).containsExactly(some.id());
    assertThat(ids("нема таквог " + name)).isEmpty();
  }

  @Test
  void theSearchTakesSignsOfPatternsForWhatTheyAre() {
    var some = SomeCertificate.issued(application);
    some.corrected(Localised.ofCyrillic("Ана%Пробић_" + UUID.randomUUID()), "Погрешно име");

    assertThat(ids("Ана%Пробић_")).contains(some.id());
    assertThat(ids("Ана_Пробић%")).isEmpty();
  }

  @Test
  void theListIsReadPageByPageTheNewestFirst() {
    var name = "Страница " + UUID.randomUUID();
    var all =
        IntStream.range(0, 5)
            .mapToObj(_ ->
                SomeCertificate.issued(application)
                    .corrected(Localised.ofCyrillic(name), "Погрешно име")
                    .id())
            .toList();

    var first = held.list(name, 0, 2);
    var second = held.list(name, 2, 2);
    var third = held.list(name, 4, 2);

    assertThat(Stream.of(first, second, third).flatMap(List::stream).map(Held::id))
        .containsExactlyElementsOf(all.reversed());
  }

  @Test
  void whoeverAsksForNoneGetsNone() {
    assertThat(held.of(new PersonId(UUID.randomUUID()))).isEmpty();
    assertThat(held.of(new SessionId(UUID.randomUUID()))).isEmpty();
    assertThat(held.of(new UnitId("nema-takve"))).isEmpty();
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> held.get(new CertificateId(UUID.randomUUID())));
  }

  private List<CertificateId> ids(String text) {
    return held.list(text, 0, 100).stream().map(Held::id).toList();
  }
}
