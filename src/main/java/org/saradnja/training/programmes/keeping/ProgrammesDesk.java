package org.saradnja.training.programmes.keeping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.programmes.keeping.ProgrammeTable.Row;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Adopted;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Draft;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Proposed;
import org.springframework.stereotype.Component;

/** What waits for the Academy: drafts, proposals, special programmes without their entry. */
@Component
class ProgrammesDesk implements Desk {

  private final ProgrammeTable programmes;
  private final Authorisation authorisation;

  ProgrammesDesk(ProgrammeTable programmes, Authorisation authorisation) {
    this.programmes = programmes;
    this.authorisation = authorisation;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    boolean keeps = !authorisation.mandates(who, Doing.KEEP_PROGRAMMES).isEmpty();
    return keeps ? programmes.all().stream().flatMap(row -> item(row, t)).toList() : List.of();
  }

  private static Stream<Item> item(Row row, Texts t) {
    var value = row.toDomain().value();
    return switch (value) {
      case Draft _ -> Stream.of(item(row, VersionWriting.state(value, t), "", t));
      case Proposed _ -> Stream.of(item(row, VersionWriting.state(value, t), "run", t));
      case Adopted adopted when VersionWriting.isBlocked(adopted) ->
          Stream.of(item(row, VersionWriting.state(value, t), "soon", t));
      case Adopted _ -> Stream.empty();
    };
  }

  private static Item item(Row row, String state, String mark, Texts t) {
    return new Item(
        row.title(),
        t.get("programmes.desk.about", Integer.toString(row.year())),
        VersionWriting.DESK + "/" + row.id(),
        Optional.empty(),
        state,
        mark);
  }
}
