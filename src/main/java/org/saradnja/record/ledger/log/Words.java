package org.saradnja.record.ledger.log;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.saradnja.base.web.PublicThings;
import org.saradnja.base.web.PublicThings.PublicThing;
import org.saradnja.base.web.Texts;
import org.springframework.stereotype.Component;

/** The names of the log in words: acts by the texts of their modules, things by their modules. */
@Component
class Words {

  private final List<PublicThings> things;

  Words(List<PublicThings> things) {
    this.things = things;
  }

  String act(String kind, Texts t) {
    return wordsOr("act." + kind, kind, t);
  }

  String role(String role, Texts t) {
    return wordsOr("role." + role, role, t);
  }

  /** What an act is about. */
  LogPage.Name subject(String name, Texts t) {
    return name(name, "predmet", t);
  }

  /** For whom it was done. */
  LogPage.Name party(String name, Texts t) {
    return name(name, "za", t);
  }

  private LogPage.Name name(String name, String parameter, Texts t) {
    var only = "/dnevnik?" + parameter + "=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    return things.stream()
        .flatMap(known -> known.find(name).stream())
        .findFirst()
        .map(found -> named(found, only, t))
        .orElseGet(() -> new LogPage.Name(unnamed(name, t), "", "", only));
  }

  private static LogPage.Name named(PublicThing found, String only, Texts t) {
    return new LogPage.Name(found.label(), t.contentLanguage(), found.href(), only);
  }

  /** The kind of a thing that has no public name, or the name itself for an institution. */
  private static String unnamed(String name, Texts t) {
    var own = "log.name." + name.replace(':', '.');
    var kind = "log.kind." + name.replaceFirst(":.*", "");
    return t.has(own) ? t.get(own) : wordsOr(kind, name, t);
  }

  private static String wordsOr(String key, String otherwise, Texts t) {
    return t.has(key) ? t.get(key) : otherwise;
  }
}
