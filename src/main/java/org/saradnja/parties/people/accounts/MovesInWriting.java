package org.saradnja.parties.people.accounts;

import java.time.Clock;
import java.util.Optional;
import org.saradnja.parties.people.AddressMoveId;
import org.saradnja.parties.people.AddressMoves;
import org.saradnja.parties.people.LinkSecrets;
import org.saradnja.parties.people.accounts.MoveTable.Move;
import org.springframework.stereotype.Component;

/** What letters say of a new address, and the secret of the link that they bring. */
@Component
class MovesInWriting implements AddressMoves {

  private static final String PURPOSE = "address-move";

  private final MoveTable moves;
  private final AccountTable accounts;
  private final LinkSecrets secrets;
  private final Clock clock;

  MovesInWriting(MoveTable moves, AccountTable accounts, LinkSecrets secrets, Clock clock) {
    this.moves = moves;
    this.accounts = accounts;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public Optional<AddressMove> find(AddressMoveId id) {
    return moves.find(id).map(this::written);
  }

  boolean isSecretOf(AddressMoveId id, String claimed) {
    return secrets.isOf(PURPOSE, id.value(), claimed);
  }

  private AddressMove written(Move move) {
    var holder = accounts.withEmail(move.to()).filter(person -> !person.equals(move.person()));
    return new AddressMove(
        move.person(), move.from(), move.to(), holder, path(move), move.validUntil());
  }

  private Optional<String> path(Move move) {
    var id = move.id().value();
    return move.opensAt(clock.instant())
        ? Optional.of(MoveController.PATH + "?veza=" + id + "&znak=" + secrets.of(PURPOSE, id))
        : Optional.empty();
  }
}
