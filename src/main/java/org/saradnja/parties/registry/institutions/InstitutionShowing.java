package org.saradnja.parties.registry.institutions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.Institution;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

/** Puts institutions on pages. */
@Component
class InstitutionShowing {

  private final InstitutionTable institutions;
  private final Units units;

  InstitutionShowing(InstitutionTable institutions, Units units) {
    this.institutions = institutions;
    this.units = units;
  }

  InstitutionsPage list(List<Institution> all, Texts t) {
    var groups = new ArrayList<InstitutionsPage.Group>();
    for (var kind : institutions.kinds()) {
      var rows =
          all.stream()
              .filter(one -> one.kind().equals(kind))
              .map(one ->
                  new InstitutionsPage.Row(
                      one.code(),
                      one.name().in(t),
                      state(one, t),
                      one.contact().page(),
                      one.invented()))
              .toList();
      if (!rows.isEmpty()) {
        groups.add(new InstitutionsPage.Group("vrsta-" + kind.code(), kind.in(t), rows));
      }
    }
    return new InstitutionsPage(List.copyOf(groups), t.count("institutions.count", all.size()));
  }

  InstitutionPage page(Institution one, Texts t) {
    return new InstitutionPage(
        one.code(),
        one.name().in(t),
        one.kind().in(t),
        one.contact(),
        institutions.names(one.code()).stream()
            .map(name -> new InstitutionPage.Name(name.in(t), name.when(t)))
            .toList(),
        state(one, t),
        !one.needed() && one.closedOn().isEmpty(),
        units.find(new UnitId(one.code())).filter(Unit::isInstitution).isPresent(),
        one.invented());
  }

  SequencedMap<String, String> kinds(Texts t) {
    var kinds = new LinkedHashMap<String, String>();
    kinds.put("", t.get("registry.choose"));
    institutions.kinds().forEach(kind -> kinds.put(kind.code(), kind.in(t)));
    return kinds;
  }

  private static String state(Institution one, Texts t) {
    return one.closedOn().map(day -> t.get("institutions.closed", t.shortDay(day))).orElse("");
  }
}
