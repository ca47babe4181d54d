package org.saradnja.training.certificates.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.certificates.register.SomeCertificate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class HandingPagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;

  @Test
  void theUnitGetsThePaperAndTheBadgeOfEachDocument() throws IOException {
    var some = SomeCertificate.issued(application);
    var personnel = personnel(SomeCertificate.UNIT);
    var name = some.document().number().replace('/', '-');

    assertThat(html(get("/rad/kadrovi/potvrde", personnel)).text())
        .contains(some.document().number(), "Јелисавета Пробић");
    assertThat(names(get("/rad/kadrovi/potvrde.zip", personnel)))
        .contains(name + ".pdf", name + ".json");
  }

  @Test
  void anotherUnitSeesNothingOfIt() throws IOException {
    SomeCertificate.issued(application);
    var personnel = personnel(new UnitId("raska"));

    assertThat(html(get("/rad/kadrovi/potvrde", personnel)).text())
        .contains("још није издата ниједна исправа");
    assertThat(names(get("/rad/kadrovi/potvrde.zip", personnel))).isEmpty();
  }

  private SignedIn personnel(UnitId unit) {
    return Somebody.holding(Role.HUMAN_RESOURCES, unit, application);
  }

  private MvcTestResult get(String path, SignedIn who) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  private static java.util.List<String> names(MvcTestResult answer) throws IOException {
    assertThat(answer).hasStatusOk();
    var names = new ArrayList<String>();
    try (var zip =
        new ZipInputStream(
            new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
