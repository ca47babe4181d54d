package org.saradnja.record.notices.letters;

import static org.saradnja.record.notices.letters.NoticeKind.ADDRESS_MOVED;
import static org.saradnja.record.notices.letters.NoticeKind.ADDRESS_MOVE_ASKED;
import static org.saradnja.record.notices.letters.NoticeKind.ADDRESS_TO_CONFIRM;
import static org.saradnja.record.notices.letters.NoticeKind.ADDRESS_WANTED;

import java.util.Optional;
import java.util.Set;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.AddressMoveAsked;
import org.saradnja.parties.people.AddressMoveId;
import org.saradnja.parties.people.AddressMoved;
import org.saradnja.parties.people.AddressMoves;
import org.saradnja.parties.people.AddressMoves.AddressMove;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Letters about another address of an account: the link to the new one, what goes on to the old
 * one. When the wanted address has an account, its owner is told instead, and nobody else.
 */
@Component
class AddressLetters implements Writing {

  private final Outbox outbox;
  private final AddressMoves moves;

  AddressLetters(Outbox outbox, AddressMoves moves) {
    this.outbox = outbox;
    this.moves = moves;
  }

  @ApplicationModuleListener
  void on(AddressMoveAsked asked) {
    moves.find(asked.move()).ifPresent(move -> tell(asked.move(), move));
  }

  private void tell(AddressMoveId id, AddressMove move) {
    outbox.queue(ADDRESS_MOVE_ASKED, id.value(), move.person());
    move.holder()
        .ifPresentOrElse(
            holder -> outbox.queue(ADDRESS_WANTED, id.value(), holder),
            () -> outbox.queue(ADDRESS_TO_CONFIRM, id.value(), move.person()));
  }

  @ApplicationModuleListener
  void on(AddressMoved moved) {
    outbox.queue(ADDRESS_MOVED, moved.move().value(), moved.person());
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(ADDRESS_MOVED, ADDRESS_MOVE_ASKED, ADDRESS_TO_CONFIRM, ADDRESS_WANTED);
  }

  @Override
  public Optional<Words> words(Notice notice, Texts t) {
    return moves.find(new AddressMoveId(notice.about())).flatMap(move -> words(notice, move, t));
  }

  private static Optional<Words> words(Notice notice, AddressMove move, Texts t) {
    return switch (notice.kind()) {
      case ADDRESS_TO_CONFIRM ->
          move.path()
              .filter(_ -> move.holder().isEmpty())
              .map(path -> Words.of(link(path, t), t.moment(move.validUntil())).sentTo(move.to()));
      case ADDRESS_WANTED ->
          move.holder()
              .filter(notice.person()::equals)
              .map(_ -> Words.of(link("/nalog/prijava", t)));
      case ADDRESS_MOVED -> Optional.of(Words.of(link("/", t)).sentTo(move.from()));
      default -> Optional.of(Words.of(link("/nalog/lozinka", t)).sentTo(move.from()));
    };
  }

  private static String link(String path, Texts t) {
    return t.frame().origin() + t.href(path);
  }
}
