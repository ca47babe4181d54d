package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
