package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class AssetsTest {

  @Autowired private Assets assets;
  @Autowired private MockMvcTester mvc;

  @Test
  void anAddressNeverChangesItsContentSoABrowserKeepsIt() {
    assertThat(mvc.get().uri(assets.href("components.css")))
        .hasStatusOk()
        .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
  }

  @Test
  void theDigestIsTheSameAtEveryStartFromTheSameFiles() throws Exception {
    assertThat(new Assets().href("a")).isEqualTo(assets.href("a"));
    assertThat(assets.href("a")).matches("/assets/[0-9a-f]{12}/a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/assets/000000000000/components.css", "/assets/components.css", "/assets/"})
  void anotherDigestIsNoAddress(String path) {
    assertThat(mvc.get().uri(path)).hasStatus(404);
  }

  @Test
  void nothingAboveTheFolderIsGivenOut() {
    assertThat(mvc.get().uri(assets.href("../application.yml"))).hasStatus4xxClientError();
    assertThat(mvc.get().uri(assets.href("%2e%2e/application.yml"))).hasStatus4xxClientError();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/lat/konkursi", "/en/nalog/prijava"})
  void aPageLoadsItsOwnAssetsOnlyAndTheyExist(String path) {
    var page = page(mvc, path);
    var loaded =
        Stream.concat(
                page
                    .select("link[rel=stylesheet], link[rel=icon], link[rel=preload]")
                    .eachAttr("href")
                    .stream(),
                page.select("script[src], img[src]").eachAttr("src").stream())
            .filter(address -> !address.startsWith("data:"))
            .toList();

    assertThat(loaded).isNotEmpty().allMatch(address -> address.startsWith(assets.href("")));
    for (var address : loaded) {
      assertThat(mvc.get().uri(address)).as(address).hasStatusOk();
    }
  }
}
