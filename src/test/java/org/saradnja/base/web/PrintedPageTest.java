package org.saradnja.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PrintedPageTest {

  private static final byte[] HTML = "<p>Сарадња</p>".repeat(20).getBytes(UTF_8);

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "gzip, deflate, br", "br, gzip", "deflate,gzip,br;q=0.5"})
  void whoeverTakesItCompressedGetsItSo(String encodings) throws IOException {
    var answer = answer(encodings, true);

    assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
    assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
    var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()));
    assertThat(unpacked.readAllBytes()).isEqualTo(HTML);
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip;q=0", "br, gzip;q=0.5", "x-gzip", ""})
  void everybodyElseGetsItPlain(String encodings) throws IOException {
    assertPlain(answer(encodings, true));
  }

  @Test
  void whereTheServerDoesNotCompressNeitherDoesThePage() throws IOException {
    assertPlain(answer("gzip", false));
  }

  @Test
  void itSaysTheLanguageOfItsFaceAndNotOfTheBrowser() throws IOException {
    var answer = answer("", true);

    assertThat(answer.getHeader("Content-Language")).isEqualTo("sr-Latn");
    assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
  }

  private static void assertPlain(MockHttpServletResponse answer) {
    assertThat(answer.getHeader("Content-Encoding")).isNull();
    assertThat(answer.getContentAsByteArray()).isEqualTo(HTML);
  }

  private static MockHttpServletResponse answer(String encodings, boolean compressed)
      throws IOException {
    var request = new MockHttpServletRequest();
    request.addHeader("Accept-Encoding", encodings);
    var response = new MockHttpServletResponse();
    new PrintedPage(HTML, Face.LATIN, compressed).render(null, request, response);
    return response;
  }
}
