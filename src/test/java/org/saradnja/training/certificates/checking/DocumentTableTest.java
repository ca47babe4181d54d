package org.saradnja.training.certificates.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.certificates.CertificateCode;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.certificates.register.SomeCertificate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Documents by their public codes, with all that happened to them. */
@ApplicationTest
class DocumentTableTest {

  @Autowired private ApplicationContext application;
  @Autowired private DocumentTable documents;

  @Test
  void aCodeLeadsToTheDocumentAndItsBadge() {
    var some = SomeCertificate.issued(application);

    var found = documents.find(some.document().code()).orElseThrow();

    assertThat(found.issued()).isEqualTo(some.document());
    assertThat(found.digest()).isEqualTo(some.document().digest());
    assertThat(found.latest()).isEqualTo(some.document().code());
    assertThat(found.credential()).contains("OpenBadgeCredential", some.document().number());
    assertThat(found.token().split("\\.", -1)).hasSize(3);
    assertThat(found.entries()).extracting(Document.Entry::kind).containsExactly("ISSUED");
  }

  @Test
  void aCodeThatWasNeverGivenLeadsNowhere() {
    assertThat(documents.find(CertificateCode.random(new SecureRandom()))).isEmpty();
  }

  @Test
  void theCodeBeforeACorrectionStillLeadsToWhatWasIssued() {
    var some = SomeCertificate.issued(application);
    var before = some.document();
    some.corrected(Localised.ofCyrillic("Јелисавета Пробна"), "Погрешно презиме");

    var old = documents.find(before.code()).orElseThrow();
    var now = documents.find(some.document().code()).orElseThrow();

    assertThat(old.issued()).as("as it stands on the paper").isEqualTo(before);
    assertThat(old.latest()).isEqualTo(some.document().code());
    assertThat(now.latest()).isEqualTo(now.issued().code());
    assertThat(now.entry()).isEqualTo(2);
    assertThat(old.entry()).isOne();
    assertThat(now.entries()).isEqualTo(old.entries());
    assertThat(List.of(old.list(), old.index()))
        .as("each has its own place in the status lists")
        .isNotEqualTo(List.of(now.list(), now.index()));
  }

  @Test
  void entriesComeInTheirOrderWithTheirGrounds() {
    var some = SomeCertificate.issued(application).duplicated("Изгубљен").revoked("Издат грешком");

    var entries = documents.find(some.document().code()).orElseThrow().entries();

    assertThat(entries)
        .extracting(Document.Entry::kind)
        .containsExactly("ISSUED", "DUPLICATE", "REVOKED");
    assertThat(entries)
        .extracting(Document.Entry::ground)
        .containsExactly("", "Изгубљен", "Издат грешком");
    assertThat(entries).extracting(Document.Entry::ordinal).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void everyKindIsReadBackWithItsLastDay(DocumentKind kind) {
    var last = LocalDate.parse("2030-03-12");
    var some = SomeCertificate.issued(kind, Optional.of(last), application);

    var issued = documents.find(some.document().code()).orElseThrow().issued();

    assertThat(issued.kind()).isEqualTo(kind);
    assertThat(issued.validUntil()).contains(last);
    assertThat(issued).isEqualTo(some.document());
  }
}
