package org.saradnja.funding.calls.drafting;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.drafting.Call.Annulled;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work on drafts. It is not a legal act: nothing of it is in the public log until the call is
 * published.
 */
@Component
class Drafting {

  private final CallTable calls;
  private final Authorisation authorisation;
  private final Units units;
  private final RuleBook rules;
  private final TextCatalogue texts;
  private final LegalTime time;

  Drafting(
      CallTable calls,
      Authorisation authorisation,
      Units units,
      RuleBook rules,
      TextCatalogue texts,
      LegalTime time) {
    this.calls = calls;
    this.authorisation = authorisation;
    this.units = units;
    this.rules = rules;
    this.texts = texts;
    this.time = time;
  }

  /** Begins a draft from the lawful template; begun twice under one id it is begun once. */
  @Transactional
  public CallCode begin(SignedIn who, UnitId unit, CallId id) {
    var now = time.now();
    authorisation.require(who, Doing.DRAFT_CALL, new Party.OfUnit(unit));
    var begun = calls.find(id);
    if (begun.isPresent()) {
      return begun.get().value().code();
    }
    var today = now.atZone(time.zone()).toLocalDate();
    var template =
        Template.of(
            rules.inForce(unit.slug(), today),
            contact(unit),
            key -> texts.pattern(Face.CYRILLIC, "calls.template." + key));
    var code = nextCode(unit, today.getYear());
    calls.insert(new Draft(id, code, unit, template, new Saved(now, who.person())));
    return code;
  }

  /**
   * Saves at any completeness; refused are only published calls. A draft saved as it is stays the
   * same version, so that looking at it again does not lose the leave that was given for it.
   */
  @Transactional
  public Saving save(SignedIn who, CallCode code, int version, CallText text) {
    var now = time.now();
    var found = calls.lock(code);
    authorisation.require(who, Doing.DRAFT_CALL, new Party.OfUnit(found.value().unit()));
    return switch (found.value()) {
      case Published _, Annulled _ ->
          throw new ActRefused(CallRefusal.ALREADY_PUBLISHED, code.value());
      case Draft draft when draft.text().equals(text) -> new Saving.Kept(found.version());
      case Draft draft when found.version() != version ->
          new Saving.ChangedMeanwhile(draft, found.version());
      case Draft draft -> {
        calls.update(found.with(draft.rewrite(text, new Saved(now, who.person()))));
        yield new Saving.Kept(found.version() + 1);
      }
    };
  }

  private String contact(UnitId unit) {
    return units
        .contact(unit)
        .map(contact ->
            Stream.of(
                    contact.office(),
                    contact.address(),
                    contact.telephone(),
                    contact.email(),
                    contact.page())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n")))
        .orElse("");
  }

  private CallCode nextCode(UnitId unit, int year) {
    var prefix = CodePrefix.of(unit, units.all().stream().map(Unit::id).toList());
    return new CallCode("%s-%d-%02d".formatted(prefix, year, calls.nextNumber(prefix, year)));
  }
}
