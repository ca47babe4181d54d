package org.saradnja.testing;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.UnitName;
import org.saradnja.parties.registry.Units;

/** A register in which every slug is one invented municipality. */
public final class OnlyUnit implements Units {

  private final String name;

  public OnlyUnit(String name) {
    this.name = name;
  }

  @Override
  public Optional<Unit> find(UnitId id) {
    return Optional.of(get(id));
  }

  @Override
  public Unit get(UnitId id) {
    return new Unit(
        id,
        Localised.ofCyrillic(name),
        UnitKind.MUNICIPALITY,
        "",
        Optional.empty(),
        Optional.empty(),
        true);
  }

  @Override
  public Optional<Unit> withCode(String code) {
    return Optional.empty();
  }

  @Override
  public List<Unit> all() {
    return List.of(get(new UnitId("vezbaonica")));
  }

  @Override
  public List<UnitName> names(UnitId id) {
    return List.of();
  }

  @Override
  public Optional<Contact> contact(UnitId id) {
    return Optional.empty();
  }
}
