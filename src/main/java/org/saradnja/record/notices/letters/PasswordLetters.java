package org.saradnja.record.notices.letters;

import static org.saradnja.record.notices.letters.NoticeKind.ACCOUNT_THERE_ALREADY;
import static org.saradnja.record.notices.letters.NoticeKind.FIRST_PASSWORD;
import static org.saradnja.record.notices.letters.NoticeKind.PASSWORD_RESET;

import java.util.Optional;
import java.util.Set;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.AccountOpened;
import org.saradnja.parties.people.AccountSoughtAgain;
import org.saradnja.parties.people.PasswordLinkId;
import org.saradnja.parties.people.PasswordLinks;
import org.saradnja.parties.people.PasswordResetAsked;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Letters that bring the link by which a password is chosen. */
@Component
class PasswordLetters implements Writing {

  private final Outbox outbox;
  private final PasswordLinks links;

  PasswordLetters(Outbox outbox, PasswordLinks links) {
    this.outbox = outbox;
    this.links = links;
  }

  @ApplicationModuleListener
  void on(AccountOpened opened) {
    outbox.queue(FIRST_PASSWORD, opened.link().value(), opened.person());
  }

  @ApplicationModuleListener
  void on(AccountSoughtAgain sought) {
    outbox.queue(ACCOUNT_THERE_ALREADY, sought.link().value(), sought.person());
  }

  @ApplicationModuleListener
  void on(PasswordResetAsked asked) {
    links
        .find(asked.link())
        .ifPresent(link -> outbox.queue(PASSWORD_RESET, asked.link().value(), link.person()));
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(ACCOUNT_THERE_ALREADY, FIRST_PASSWORD, PASSWORD_RESET);
  }

  /** Nothing when the password has been chosen meanwhile. */
  @Override
  public Optional<Words> words(Notice notice, Texts t) {
    return links
        .find(new PasswordLinkId(notice.about()))
        .map(link ->
            Words.of(t.frame().origin() + t.href(link.path()), t.moment(link.validUntil())));
  }
}
