package org.saradnja.training.capacity.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.capacity.staff.SampleStaff.PROGRAMME;
import static org.saradnja.training.capacity.staff.SampleStaff.TODAY;
import static org.saradnja.training.capacity.staff.SampleStaff.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Localised;
import org.saradnja.training.capacity.PublicCount;
import org.saradnja.training.capacity.TrainedPeople.OfProgramme;
import org.saradnja.training.certificates.Certificates.Held;
import org.saradnja.training.certificates.DocumentKind;

class PublicCountingTest {

  @Test
  void peopleAreCountedNotDocumentsAndSmallNumbersAreHidden() {
    var documents =
        List.of(
            named(1, "Проба Пробић", DocumentKind.CERTIFICATE),
            named(2, "Проба Пробић", DocumentKind.CONFIRMATION),
            named(3, "Узорка Узорић", DocumentKind.CONFIRMATION),
            named(4, "Скица Скицић", DocumentKind.CONFIRMATION),
            named(5, "Нацрта Нацртић", DocumentKind.CONFIRMATION));
    var titles = Map.of(PROGRAMME, Localised.ofCyrillic("Сарадња са ОЦД"));

    var counted = PublicCounting.byProgramme(documents, titles, TODAY, 3);

    assertThat(counted)
        .containsExactly(
            new OfProgramme(
                PROGRAMME,
                Localised.ofCyrillic("Сарадња са ОЦД"),
                new PublicCount.FewerThan(3),
                new PublicCount.Exactly(3)));
  }

  private static Held named(int number, String name, DocumentKind kind) {
    return document(number, name, kind, Optional.empty(), Optional.empty());
  }
}
