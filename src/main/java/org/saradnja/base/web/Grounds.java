package org.saradnja.base.web;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.springframework.stereotype.Component;

/** Says on what a refusal rests. */
@Component
public class Grounds {

  /** Where all rules stand for everybody. */
  static final String BOOK = "/pravila";

  private final BookRules book;

  Grounds(BookRules book) {
    this.book = book;
  }

  public Cited cited(Ground ground, Texts t) {
    return switch (ground) {
      case Ground.Law law -> law(law, t);
      case Ground.BookRule(var key) -> rule(book.rule(key, t), t);
      case PlatformRule own ->
          new Cited(
              t.get("ground.platform", t.get("platform.rule." + own.key())),
              false,
              BOOK + "#" + own.key());
    };
  }

  private static Cited law(Ground.Law law, Texts t) {
    var act = t.has("rules.act." + law.act()) ? t.get("rules.act." + law.act()) : law.act();
    var words = law.article().isEmpty() ? act : t.get("rules.cited", act, law.article());
    boolean toBeChecked = !law.confirmed() && !law.article().isEmpty();
    return new Cited(toBeChecked ? t.get("ground.unsure", words) : words, toBeChecked, "");
  }

  private static Cited rule(BookRules.BookRule rule, Texts t) {
    var provision =
        rule.toBeChecked() ? t.get("ground.unsure", rule.provision()) : rule.provision();
    return new Cited(
        t.get("ground.rule", rule.code(), rule.name(), provision), rule.toBeChecked(), BOOK);
  }
}
