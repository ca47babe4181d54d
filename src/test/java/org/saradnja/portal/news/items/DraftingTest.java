package org.saradnja.portal.news.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PracticeWorld
class DraftingTest {

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester web;

  @Test
  void theNewsOf2019IsDraftedFromItsFigures() {
    var form = html(get("/rad/vesti/nova?serija=ocd-2019"));

    assertThat(form.expectFirst("#title").val())
        .isEqualTo("98 сертификата после 7 обука 2019. године");
    assertThat(form.expectFirst("#lead").wholeText())
        .isEqualTo("Сертификат је добило 98 полазника из 61 града, општине и градске општине.");
    assertThat(form.expectFirst("#body").wholeText())
        .contains(
            "= 7 | обука",
            "= 123 | полазника",
            "Одржано је 7 обука у Суботици, Врњачкој Бањи, Београду,",
            "и на Златибору. Прва је почела 9. маја 2019. године",
            "Учествовала су 123 полазника: ",
            "- Јелена Јеринић");
    assertThat(form.expectFirst("#bodyEn").wholeText()).contains("7 trainings were held in");
    assertThat(form.expectFirst("#ack").wholeText()).contains("Донатор: Влада Швајцарске.");
    assertThat(html(get("/rad/vesti")).select("a[href*=serija]").eachAttr("href"))
        .contains("/rad/vesti/nova?serija=ocd-2019");
    assertThat(get("/rad/vesti/nova?serija=nema-je")).hasStatus(404);
  }

  private MvcTestResult get(String path) {
    var office =
        Somebody.holding(Role.NATIONAL_OFFICE, new Party.OfInstitution("kancelarija"), application);
    return web.get().uri(path).with(Signed.as(office)).exchange();
  }
}
