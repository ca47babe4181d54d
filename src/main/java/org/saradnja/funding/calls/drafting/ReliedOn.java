package org.saradnja.funding.calls.drafting;

import static org.saradnja.base.rules.RuleKey.CORRECTED_PARTS;

import java.util.List;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.CallText;

/** Whether a correction touches what applicants rely on; the rule itself lists it. */
final class ReliedOn {

  private ReliedOn() {}

  static boolean differs(CallText was, CallText now, RulesInForce rules) {
    return rules.on(CORRECTED_PARTS).list().stream()
        .anyMatch(part -> !part(was, part).equals(part(now, part)));
  }

  private static Object part(CallText text, String part) {
    return switch (part) {
      case "title" -> text.subject().title();
      case "description" -> text.subject().description();
      case "areas" -> text.subject().areas();
      case "total" -> text.funds().total();
      case "minimum" -> text.funds().minimum();
      case "maximum" -> text.funds().maximum();
      case "own-share" -> text.funds().ownShare() + " " + text.funds().ownShareInMoney();
      case "forms" -> text.applicants().forms();
      case "applications" -> text.applicants().applicationsEach();
      case "conditions" -> text.applicants().conditions();
      default -> ofTheProcedure(text, part);
    };
  }

  private static Object ofTheProcedure(CallText text, String part) {
    return switch (part) {
      case "window" -> text.timing().windowDays();
      case "hour" -> text.timing().closingHour();
      case "completion" -> text.timing().completionDays();
      case "programme-end" -> text.timing().programmesEndBy();
      case "criteria" -> List.of(text.scoring().criteria(), text.scoring().allocation());
      case "threshold" -> text.scoring().threshold();
      case "documents" -> text.documents();
      case "objection-decider" -> text.conduct().objections();
      case "selection-decider" -> text.conduct().selection();
      case "contact" -> text.conduct().contact();
      case "legal-basis" -> text.conduct().legalBasis();
      default -> throw new IllegalStateException("No part of a call is called " + part);
    };
  }
}
