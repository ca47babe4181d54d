package org.saradnja.portal.news.items;

import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.web.Texts;
import org.saradnja.training.figures.Figures;
import org.saradnja.training.figures.UnitCounts;
import org.saradnja.training.sessions.Place;

/** Counted things in sentences: the noun and the verb take the form that the number asks for. */
record CountedWords(Texts t) {

  /** With its number: 98 сертификата, после 7 обука, Одржано је 7 обука. */
  String counted(String what, int number) {
    return t.count("news.draft." + what, number);
  }

  /** The lines of figures that stand above the text. */
  List<String> lines(Figures of) {
    var lines = new ArrayList<String>();
    lines.add(line("sessions", of.sessions()));
    lines.add(line("participants", of.participants()));
    if (of.certificates() > 0) {
      lines.add(line("certificates", of.certificates()));
      lines.add("= " + t.grouped(of.units().all()) + " | " + nouns("nominative", of.units()));
    }
    return lines;
  }

  private String line(String what, int number) {
    return "= " + t.grouped(number) + " | " + counted("figure." + what, number);
  }

  /** How many took part, and how many of them are women and men as far as they said. */
  String people(Figures of) {
    var parts = new ArrayList<String>();
    add(parts, "women", of.women());
    add(parts, "men", of.men());
    if (!parts.isEmpty()) {
      add(parts, "notStated", of.notStated());
    }
    var took = counted("took", of.participants());
    return parts.isEmpty() ? took + "." : took + ": " + joined(parts) + ".";
  }

  /** How many took part and from how many units. */
  String took(Figures of) {
    return counted("took", of.participants()) + from(of.unitsTakingPart()) + ".";
  }

  /** How many earned the certificate and from how many units. */
  String earned(Figures of) {
    return counted("earned", of.certificates()) + from(of.units()) + ".";
  }

  private String from(UnitCounts units) {
    return units.all() == 0
        ? ""
        : " " + t.get("news.draft.ofUnits", t.grouped(units.all()), nouns("genitive", units));
  }

  /** Each kind with its number, without those of which there is none. */
  List<String> kinds(UnitCounts units) {
    var kinds = new ArrayList<String>();
    add(kinds, "cities", units.cities());
    add(kinds, "municipalities", units.municipalities());
    add(kinds, "cityMunicipalities", units.cityMunicipalities());
    return kinds;
  }

  /** The nouns of the kinds there are, in the form that the number of all units asks for. */
  private String nouns(String form, UnitCounts units) {
    var nouns = new ArrayList<String>();
    noun(nouns, form + ".cities", units.cities(), units.all());
    noun(nouns, form + ".municipalities", units.municipalities(), units.all());
    noun(nouns, form + ".cityMunicipalities", units.cityMunicipalities(), units.all());
    return joined(nouns);
  }

  private void noun(List<String> to, String kind, int number, int all) {
    if (number > 0) {
      to.add(counted(kind, all));
    }
  }

  private void add(List<String> to, String what, int number) {
    if (number > 0) {
      to.add(counted(what, number));
    }
  }

  /** Суботици, Нишу и на Златибору: a preposition that was just said is not said again. */
  String places(List<Place> places) {
    var said = "";
    var names = new ArrayList<String>();
    for (var place : places) {
      if (t.face().isEnglish()) {
        names.add(t.within(place.name()));
      } else {
        int space = place.locative().indexOf(' ');
        var preposition = place.locative().substring(0, space + 1);
        names.add(
            preposition.equals(said) ? place.locative().substring(space + 1) : place.locative());
        said = preposition;
      }
    }
    return joined(names);
  }

  /** A name in the language of the text; where English has none, the Serbian one in Latin. */
  String in(String serbian, String english) {
    return t.face().isEnglish() && !english.isBlank() ? english : t.within(serbian);
  }

  /** a, b and c. */
  String joined(List<String> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    var before = String.join(", ", parts.subList(0, parts.size() - 1));
    return t.get("news.draft.and", before, parts.getLast());
  }
}
