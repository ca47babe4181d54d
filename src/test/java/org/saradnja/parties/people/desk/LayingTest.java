package org.saradnja.parties.people.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Desk;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class LayingTest {

  private static final LocalDate TODAY = LocalDate.parse("2027-04-20");

  @Autowired TextsOfRequest texts;

  @Test
  void whatIsLateComesFirstAndWhatHasNoTermLast() {
    var page =
        laid(
            item("г", null),
            item("в", "2027-04-22"),
            item("а", "2027-04-15"),
            item("б", "2027-04-21"));

    assertThat(page.groups())
        .extracting(DeskPage.Group::id)
        .containsExactly("late", "now", "ahead", "open");
    assertThat(page.groups())
        .flatExtracting(DeskPage.Group::entries)
        .extracting(DeskPage.Entry::title)
        .containsExactly("а", "б", "в", "г");
  }

  @Test
  void theBadgeSaysTheDayAndWhatIsLeft() {
    var page = laid(item("а", "2027-04-15"), item("б", "2027-04-20"), item("в", "2027-04-26"));

    assertThat(page.groups())
        .flatExtracting(DeskPage.Group::entries)
        .extracting(DeskPage.Entry::left)
        .containsExactly("касни 5 дана", "данас", "још 6 дана");
  }

  @Test
  void theBadgeIsMarkedForThreeDaysAsOnPublicPages() {
    var page =
        laid(
            item("а", "2027-04-19"),
            item("б", "2027-04-20"),
            item("в", "2027-04-23"),
            item("г", "2027-04-24"),
            item("д", null));

    assertThat(page.groups())
        .flatExtracting(DeskPage.Group::entries)
        .extracting(DeskPage.Entry::css)
        .containsExactly("late", "soon", "soon", "", "");
  }

  @Test
  void theLeadCounts() {
    var page = laid(item("а", "2027-04-15"), item("б", "2027-04-20"), item("в", "2027-04-21"));

    assertThat(page.day()).isEqualTo("Уторак, 20. априла 2027.");
    assertThat(page.lead())
        .isEqualTo(
            "Прекорачен је 1 рок. Данас или сутра истиче рок за 2 ствари. Остало може да сачека.");
  }

  @Test
  void anEmptyDeskSaysSo() {
    assertThat(laid().lead()).isEqualTo("Данас ништа не чека на вас.");
  }

  private DeskPage.Laid laid(Desk.Item... items) {
    Texts t = texts.of(Face.CYRILLIC);
    return Laying.out(List.of(items), TODAY, t);
  }

  private static Desk.Item item(String title, @Nullable String due) {
    return new Desk.Item(
        title, "", "/rad", Optional.ofNullable(due).map(LocalDate::parse), "Тече", "run");
  }
}
