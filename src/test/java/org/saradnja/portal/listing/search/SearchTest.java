package org.saradnja.portal.listing.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKept;
import org.saradnja.portal.listing.search.SearchEntry.Kind;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class SearchTest {

  @Autowired private SearchTable entries;
  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationEventPublisher events;

  @BeforeEach
  void fill() {
    put(Kind.ORGANISATION, "1", "Удружење „Жуборљиви поток“", 30);
    put(Kind.ORGANISATION, "2", "Планинари Жуборска", 30);
    put(Kind.RECIPIENT, "x-2017#1", "Udruženje Žubor", 5);
    put(Kind.CALL, "T-1", "Жубор: програми за младе", 50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "жуборљиви поток",
        "Žuborljivi potok",
        "ZUBORLJIVI  POTOK",
        "potok zuborlj",
        "жубoрљиви пoток"
      })
  void scriptDiacriticsOrderAndLookAlikesDoNotMatter(String words) {
    assertThat(find(words)).containsExactly("Удружење „Жуборљиви поток“");
  }

  @Test
  void whatBeginsWithTheWordsComesFirst() {
    assertThat(find("zubor"))
        .startsWith("Жубор: програми за младе")
        .containsExactlyInAnyOrder(
            "Жубор: програми за младе",
            "Удружење „Жуборљиви поток“",
            "Планинари Жуборска",
            "Udruženje Žubor");
  }

  @Test
  void oneKindAloneCanBeAskedFor() {
    assertThat(entries.find(SearchKey.of("zubor"), Optional.of(Kind.RECIPIENT), 0, 10))
        .extracting(SearchTable.Hit::title)
        .containsExactly("Udruženje Žubor");
    assertThat(entries.count(SearchKey.of("zubor")))
        .containsEntry(Kind.ORGANISATION, 2)
        .containsEntry(Kind.CALL, 1);
  }

  @Test
  void whatIsWrittenNearlyTheSameIsOfferedWhenNothingFits() {
    var page = page(mvc, "/pretraga?q=zuborljvi");

    assertThat(page.expectFirst("#nadjeno").text()).isEqualTo("Ништа није нађено");
    assertThat(page.select(".records h3").eachText()).contains("Удружење „Жуборљиви поток“");
  }

  @Test
  void anEntryThatIsRemovedTakesItsPartsAlong() {
    entries.remove(Kind.RECIPIENT, "x-2017");

    assertThat(find("zubor")).doesNotContain("Udruženje Žubor");
  }

  @Test
  void aUnitIsFoundAsSoonAsTheRegisterKnowsIt() {
    entries.remove(Kind.UNIT, "raska");
    events.publishEvent(new UnitKept(new UnitId("raska")));

    assertThat(find("raška")).first().isEqualTo("Рашка");
  }

  @Test
  void thePageTellsTheKindsAndKeepsTheWords() {
    var page = page(mvc, "/lat/pretraga?q=zubor");

    assertThat(page.expectFirst("#rec").val()).isEqualTo("zubor");
    assertThat(page.select(".kinds a").eachText())
        .containsExactly(
            "sve (4)", "konkursi (1)", "udruženja (2)", "na ranije objavljenim listama (1)");
    assertThat(page.select(".records .meta").first()).isNotNull();
    assertThat(page.select(".kinds a").eachAttr("href"))
        .contains("/lat/pretraga?q=zubor&vrsta=udruzenje");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "%", "_", "{}\"'\\", "' or 1=1 --", "љљ", "中文", "a%20b%20c"})
  void oddWordsAreNoDefect(String words) {
    assertThat(mvc.get().uri("/pretraga?q={q}", words)).hasStatusOk();
    assertThat(mvc.get().uri("/pretraga?q={q}&vrsta=x&strana=7", words + "zubor")).hasStatusOk();
  }

  private List<String> find(String words) {
    return entries.find(SearchKey.of(words), Optional.empty(), 0, 50).stream()
        .map(SearchTable.Hit::title)
        .toList();
  }

  private void put(Kind kind, String ref, String title, int weight) {
    entries.put(new SearchEntry(kind, ref, title, Optional.empty(), "", "/" + ref, weight, title));
  }
}
