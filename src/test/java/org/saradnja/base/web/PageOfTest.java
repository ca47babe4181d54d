package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.Property;

class PageOfTest {

  @Test
  void theLastPageMayBePartlyFull() {
    assertThat(new PageOf<>(List.of(), 1, 25, 51, Map.of()).pages()).isEqualTo(3);
    assertThat(new PageOf<>(List.of(), 1, 25, 50, Map.of()).pages()).isEqualTo(2);
  }

  @Test
  void anEmptyListIsOnePage() {
    assertThat(new PageOf<>(List.of(), 1, 25, 0, Map.of()).pages()).isEqualTo(1);
  }

  @Test
  void linksToOtherPagesKeepTheFilters() {
    var page = new PageOf<>(List.of(), 1, 25, 51, Map.of("q", "Рашка", "godina", ""));

    assertThat(page.href("/konkursi", 2))
        .isEqualTo("/konkursi?q=%D0%A0%D0%B0%D1%88%D0%BA%D0%B0&strana=2");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "3, 3",
    "4, 3",
    "9999999, 3",
    "0, 1",
    "-1, 1",
    "две, 1",
    "'', 1",
    "99999999999, 1",
  })
  void whatIsNoNumberIsTheFirstPageAndWhatIsTooFarTheLast(String asked, int shown) {
    var page = PageOf.of(asked, 51, Map.of(), (offset, _) -> List.of(offset));

    assertThat(page.number()).isEqualTo(shown);
    assertThat(page.rows()).containsExactly((shown - 1) * PageOf.SIZE);
  }

  @Test
  void thePagesTogetherAreTheWholeListOnce() {
    Property.forAll(
        random -> random.nextInt(200),
        total -> {
          var all = IntStream.range(0, total).boxed().toList();
          var read = new ArrayList<Integer>();
          int pages = of("1", all).pages();
          for (int page = 1; page <= pages; page++) {
            read.addAll(of(String.valueOf(page), all).rows());
          }

          assertThat(read).isEqualTo(all);
        });
  }

  @Test
  void aFilterMayHoldAnySign() {
    assertThat(PageOf.query(Map.of("q", "a&b=c d#e"))).isEqualTo("?q=a%26b%3Dc+d%23e");
    assertThat(PageOf.query(Map.of("q", " ", "x", ""))).isEmpty();
    assertThat(PageOf.query(Map.of("b", "2", "a", "1"))).isEqualTo("?a=1&b=2");
  }

  private static PageOf<Integer> of(String asked, List<Integer> all) {
    return PageOf.of(
        asked,
        all.size(),
        Map.of(),
        (offset, size) -> all.subList(offset, Math.min(all.size(), offset + size)));
  }
}
