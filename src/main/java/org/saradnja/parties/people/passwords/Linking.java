package org.saradnja.parties.people.passwords;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.parties.people.AccountOpened;
import org.saradnja.parties.people.AccountSoughtAgain;
import org.saradnja.parties.people.AddressMoved;
import org.saradnja.parties.people.PasswordLinkId;
import org.saradnja.parties.people.PasswordLinks;
import org.saradnja.parties.people.PasswordResetAsked;
import org.saradnja.parties.people.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which a password is chosen: an hour for a forgotten one, a week for the first one of a
 * new account. The links are counted in physical time.
 */
@Component
class Linking implements PasswordLinks {

  static final Duration FOR_A_FORGOTTEN_ONE = Duration.ofHours(1);
  static final Duration FOR_THE_FIRST_ONE = Duration.ofDays(7);

  private final LinkTable links;
  private final LinkSecret secret;
  private final People people;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Linking(
      LinkTable links,
      LinkSecret secret,
      People people,
      Clock clock,
      ApplicationEventPublisher events) {
    this.links = links;
    this.secret = secret;
    this.people = people;
    this.clock = clock;
    this.events = events;
  }

  /** Does the same whether or not somebody has the address. */
  @Transactional
  public void ask(String email) {
    var now = clock.instant();
    var link = new PasswordLinkId(UUID.randomUUID());
    links.insert(link, people.withEmail(email), now, now.plus(FOR_A_FORGOTTEN_ONE));
    events.publishEvent(new PasswordResetAsked(link, now));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void welcome(AccountOpened opened) {
    var now = clock.instant();
    links.insert(opened.link(), Optional.of(opened.person()), now, now.plus(FOR_THE_FIRST_ONE));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void remind(AccountSoughtAgain sought) {
    var now = clock.instant();
    links.insert(sought.link(), Optional.of(sought.person()), now, now.plus(FOR_A_FORGOTTEN_ONE));
  }

  /** What went to the old address opens nothing any more. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void leave(AddressMoved moved) {
    links.use(moved.person(), clock.instant());
  }

  @Override
  public Optional<PasswordLink> find(PasswordLinkId id) {
    return links
        .usable(id, clock.instant())
        .map(link ->
            new PasswordLink(
                link.person(),
                "/nalog/lozinka/nova?veza=" + id.value() + "&znak=" + secret.of(id),
                link.validUntil()));
  }

  /** The link that the reader of a letter opened, if the secret is right and it still opens. */
  Optional<LinkTable.Usable> opened(PasswordLinkId id, String claimed) {
    return secret.isOf(id, claimed) ? links.usable(id, clock.instant()) : Optional.empty();
  }

  @Bean
  static RecurringTask<Void> linkTidying(LinkTable links, Clock clock) {
    return Tasks.recurring("people-link-tidying", FixedDelay.ofHours(6))
        .execute((_, _) -> links.deleteOlderThan(clock.instant().minus(FOR_THE_FIRST_ONE)));
  }
}
