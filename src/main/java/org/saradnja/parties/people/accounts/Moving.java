package org.saradnja.parties.people.accounts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.AddressMoveAsked;
import org.saradnja.parties.people.AddressMoveId;
import org.saradnja.parties.people.AddressMoved;
import org.saradnja.parties.people.PasswordChosen;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.accounts.MoveTable.Move;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves an account to another address: asked for with the password, done by whoever reads the
 * letter that went there and is signed in as the owner, so that a slip in typing gives the account
 * to nobody. Links are counted in physical time.
 */
@Component
class Moving {

  static final Duration OPEN = Duration.ofDays(1);

  /** The letter about it has gone by then. */
  private static final Duration KEPT = Duration.ofDays(7);

  private static final String ROLE = "account_holder";

  private final MoveTable moves;
  private final AccountTable accounts;
  private final Clock clock;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Moving(
      MoveTable moves,
      AccountTable accounts,
      Clock clock,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.moves = moves;
    this.accounts = accounts;
    this.clock = clock;
    this.time = time;
    this.events = events;
  }

  /** Does the same whether or not somebody has the address; what was asked before is over. */
  @Transactional
  public AddressMoveId ask(SignedIn who, String email) {
    var now = clock.instant();
    var from = accounts.get(who.person()).account().email();
    var id = new AddressMoveId(UUID.randomUUID());
    moves.giveUp(who.person(), now);
    moves.insert(new Move(id, who.person(), from, email, now.plus(OPEN), true), now);
    events.publishEvent(new AddressMoveAsked(id, time.now()));
    return id;
  }

  @Transactional
  public void giveUp(SignedIn who) {
    moves.giveUp(who.person(), clock.instant());
  }

  /** A new password ends what somebody may have asked for with the old one. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void giveUp(PasswordChosen chosen) {
    moves.giveUp(chosen.person(), chosen.at());
  }

  /** The one that the reader of its letter may confirm now. */
  Optional<Move> opened(SignedIn who, AddressMoveId id) {
    return moves
        .find(id)
        .filter(move -> move.person().equals(who.person()))
        .filter(move -> move.opensAt(clock.instant()))
        .filter(move -> accounts.withEmail(move.to()).isEmpty());
  }

  /** Throws {@code NoSuchThing} when the link has ended or somebody has the address meanwhile. */
  @Transactional
  public void confirm(SignedIn who, AddressMoveId id) {
    var move = opened(who, id).orElseThrow(() -> new NoSuchThing(id.subject()));
    if (!moves.confirm(id, clock.instant())) {
      throw new NoSuchThing(id.subject());
    }
    var stored = accounts.get(move.person());
    var before = stored.account();
    accounts.update(stored.with(new Account(before.id(), move.to(), before.name(), before.face())));
    events.publishEvent(new AddressMoved(id, move.person(), time.now(), actor(id), digest(move)));
  }

  private static Actor actor(AddressMoveId id) {
    return new Actor(id.value(), id.subject(), ROLE);
  }

  private static Digest digest(Move move) {
    var content = new TreeMap<String, Object>();
    content.put("person", move.person().value());
    content.put("from", move.from());
    content.put("to", move.to());
    return Digest.of(CanonicalJson.of(content));
  }

  @Bean
  static RecurringTask<Void> moveTidying(MoveTable moves, Clock clock) {
    return Tasks.recurring("people-move-tidying", FixedDelay.ofHours(6))
        .execute((_, _) -> moves.deleteOlderThan(clock.instant().minus(KEPT)));
  }
}
