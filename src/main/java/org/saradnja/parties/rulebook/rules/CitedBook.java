package org.saradnja.parties.rulebook.rules;

import org.saradnja.base.web.BookRules;
import org.saradnja.base.web.Texts;
import org.springframework.stereotype.Component;

/** What refusals cite of the book. */
@Component
class CitedBook implements BookRules {

  private final Book book;

  CitedBook(Book book) {
    this.book = book;
  }

  @Override
  public BookRule rule(String key, Texts t) {
    var rule =
        book.national().stream()
            .filter(one -> one.national().key().equals(key))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("The book holds no rule " + key));
    var words = new RuleWords(t);
    return new BookRule(
        rule.national().code(),
        words.name(rule.national()),
        words.provision(rule),
        rule.provision().isToBeChecked());
  }
}
