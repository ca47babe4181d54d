package org.saradnja.portal.listing.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.portal.listing.search.SearchEntry.Kind;
import org.saradnja.portal.listing.search.SearchTable.Hit;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SearchTableTest {

  @Autowired private SearchTable entries;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void fill() {
    jdbc.sql("delete from search_entry").update();
    put(Kind.UNIT, "ub", "Уб", 90, "Уб општина");
    put(Kind.CALL, "UB-2027-01", "Жива реч", 80, "Жива реч култура Уб");
    put(Kind.ORGANISATION, "17059831", "Удружење „Жива вода“", 50, "Удружење Жива вода 17059831");
    put(Kind.RECIPIENT, "ub-2019#1", "Жива вода Уб", 10, "Жива вода Уб");
    put(Kind.RECIPIENT, "ub-2019#2", "Хор Уб", 10, "Хор Уб");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void keepsEveryKind(Kind kind) {
    entries.put(
        new SearchEntry(
            kind, "ref", "Наслов", Optional.of("Title"), "О чему", "/put", 1, "једина реч"));

    assertThat(entries.find(SearchKey.of("једина реч"), Optional.of(kind), 0, 10))
        .containsExactly(new Hit(kind, "Наслов", Optional.of("Title"), "О чему", "/put"));
  }

  @ParameterizedTest(name = "{0}: {1} first")
  @CsvSource({
    "ziva voda, Жива вода Уб",
    "жива вода, Жива вода Уб",
    "voda ziva, Удружење „Жива вода“",
    "ub, Уб",
    "zivа reč, Жива реч",
    "17059831, Удружење „Жива вода“",
  })
  void theNearestComesFirstInWhateverScript(String words, String title) {
    assertThat(entries.find(SearchKey.of(words), Optional.empty(), 0, 10))
        .extracting(Hit::title)
        .first()
        .isEqualTo(title);
  }

  @Test
  void everyWordMustStandInWhatIsFound() {
    assertThat(entries.find("ziva", Optional.empty(), 0, 10)).hasSize(3);
    assertThat(entries.find("ziva ub", Optional.empty(), 0, 10))
        .extracting(Hit::title)
        .containsExactlyInAnyOrder("Жива реч", "Жива вода Уб");
    assertThat(entries.find("ziva skola", Optional.empty(), 0, 10)).isEmpty();
  }

  @Test
  void oneKindIsAskedAloneAndAllAreCounted() {
    assertThat(entries.find("ziva", Optional.of(Kind.CALL), 0, 10)).hasSize(1);
    assertThat(entries.count("ziva"))
        .isEqualTo(Map.of(Kind.CALL, 1, Kind.ORGANISATION, 1, Kind.RECIPIENT, 1));
  }

  @Test
  void theHitsComeInPartsWithoutRepeating() {
    var all = entries.find("ziva", Optional.empty(), 0, 10);

    assertThat(entries.find("ziva", Optional.empty(), 0, 2)).isEqualTo(all.subList(0, 2));
    assertThat(entries.find("ziva", Optional.empty(), 2, 2)).isEqualTo(all.subList(2, 3));
  }

  @Test
  void aWordWithAnErrorIsFoundNearby() {
    assertThat(entries.find("vodda", Optional.empty(), 0, 10)).isEmpty();
    assertThat(entries.near("ziva vodda", 10)).extracting(Hit::title).contains("Жива вода Уб");
  }

  @Test
  void anEntryPutAgainIsTheOnlyOne() {
    put(Kind.UNIT, "ub", "Општина Уб", 90, "Уб општина");

    assertThat(entries.find("ub opstina", Optional.empty(), 0, 10))
        .extracting(Hit::title)
        .containsExactly("Општина Уб");
  }

  @Test
  void whatIsTakenAwayGoesWithWhatBelongsToIt() {
    entries.remove(Kind.RECIPIENT, "ub-2019");

    assertThat(entries.count("ziva")).doesNotContainKey(Kind.RECIPIENT);
    assertThat(entries.find("hor ub", Optional.empty(), 0, 10)).isEmpty();
    assertThat(entries.find("ub", Optional.of(Kind.UNIT), 0, 10)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "a\\", "{\"}", "'; drop table search_entry; --", "ж"})
  void whateverIsTypedIsOnlyText(String typed) {
    assertThat(entries.find(SearchKey.of(typed), Optional.empty(), 0, 10))
        .hasSizeLessThanOrEqualTo(5);
    assertThat(entries.near(SearchKey.of(typed), 10)).isNotNull();
    assertThat(entries.count(SearchKey.of(typed))).isNotNull();
  }

  private void put(Kind kind, String ref, String title, int weight, String words) {
    entries.put(
        new SearchEntry(
            kind, ref, title, Optional.empty(), "", "/" + List.of(kind), weight, words));
  }
}
