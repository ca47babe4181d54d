package org.saradnja.portal.news.items;

import java.util.stream.Stream;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Slug;
import org.saradnja.portal.news.Written;

/**
 * What a news item says.
 *
 * @param body in the small markup of {@link Markup}
 * @param origin where its facts come from, beside the text
 * @param acknowledgement what donors prescribe to be said; may be empty
 */
record Content(Written title, Written lead, Written body, Written origin, Written acknowledgement) {

  static final Content EMPTY =
      new Content(
          new Written("", ""),
          new Written("", ""),
          new Written("", ""),
          new Written("", ""),
          new Written("", ""));

  /** Whether it can be read on all three faces. */
  boolean isComplete() {
    return Stream.of(title, lead, body)
            .noneMatch(text -> text.serbian().isBlank() || text.english().isBlank())
        && Stream.of(origin, acknowledgement)
            .allMatch(text -> text.serbian().isBlank() == text.english().isBlank());
  }

  String slug() {
    return Slug.of(title.serbian());
  }

  Digest digest() {
    return Digest.of(CanonicalJson.of(this));
  }
}
