package org.saradnja.portal.news.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.saradnja.portal.news.items.Markup.Block;
import org.saradnja.testing.Property;

class MarkupTest {

  @Test
  void paragraphsHeadingsListsAndFiguresAreTold() {
    assertThat(
            Markup.read(
                """
                = 7 | обука

                Први пасус
                у два реда.
                ## Међунаслов
                - једно
                - друго
                Последњи.
                """))
        .containsExactly(
            new Block.Figure("7", "обука"),
            new Block.Paragraph("Први пасус у два реда."),
            new Block.Heading("Међунаслов"),
            new Block.Items(List.of("једно", "друго")),
            new Block.Paragraph("Последњи."));
  }

  @Test
  void everythingElseIsPlainText() {
    assertThat(Markup.read("<b>##не</b> = 1\n#један\n=7|x"))
        .containsExactly(new Block.Paragraph("<b>##не</b> = 1 #један =7|x"));
    assertThat(Markup.read("")).isEmpty();
  }

  @Test
  void noLetterIsLost() {
    Property.forAll(
        MarkupTest::someText,
        text -> {
          var read =
              Markup.read(text).stream()
                  .map(block ->
                      switch (block) {
                        case Block.Paragraph(var words) -> words;
                        case Block.Heading(var words) -> words;
                        case Block.Items(var items) -> String.join("", items);
                        case Block.Figure(var number, var what) -> number + what;
                      })
                  .reduce("", String::concat);

          assertThat(read.replaceAll("[^а-я]", "")).isEqualTo(text.replaceAll("[^а-я]", ""));
        });
  }

  private static String someText(RandomGenerator random) {
    var signs = "абвг \n\n-#=|## - = ";
    return random
        .ints(random.nextInt(40), 0, signs.length())
        .mapToObj(at -> signs.substring(at, at + 1))
        .reduce("", String::concat);
  }
}
