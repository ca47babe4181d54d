package org.saradnja.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * A page that is printed already; the first reader who asks for it compressed has it compressed.
 */
final class PrintedPage implements View {

  /** Named without a weight; whoever weighs encodings is answered by the server as ever. */
  private static final Pattern TAKES_GZIP = Pattern.compile("(.*,)?\\s*gzip\\s*(,.*)?");

  private final byte[] html;
  private final Face face;
  private final boolean compressed;
  private volatile byte @Nullable [] gzip;

  PrintedPage(byte[] html, Face face, boolean compressed) {
    this.html = html;
    this.face = face;
    this.compressed = compressed;
  }

  @Override
  public String getContentType() {
    return JteViews.HTML;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var wanted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    if (!compressed || wanted == null || !TAKES_GZIP.matcher(wanted).matches()) {
      JteViews.write(html, face, response);
      return;
    }
    response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    JteViews.write(gzip(), face, response);
  }

  private byte[] gzip() throws IOException {
    var known = gzip;
    if (known == null) {
      var bytes = new ByteArrayOutputStream();
      try (var out = new GZIPOutputStream(bytes)) {
        out.write(html);
      }
      known = bytes.toByteArray();
      gzip = known;
    }
    return known;
  }
}
