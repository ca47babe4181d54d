package org.saradnja.parties.files;

import java.util.List;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.web.Texts;

/** What a look at an uploaded file showed: it may be kept, or the sender must correct it. */
public sealed interface Examined {

  /**
   * May be kept.
   *
   * @param type media type found in the content
   */
  record Sound(String name, String type, Digest digest, StoredFile.Scan scan, byte[] content)
      implements Examined {}

  /** Is not kept. */
  record Flawed(Flaw flaw, List<String> arguments) implements Examined {

    public Flawed(Flaw flaw, String... arguments) {
      this(flaw, List.of(arguments));
    }

    /** What is wrong and what to do about it, for the field of the form. */
    public String say(Texts t) {
      return t.get(flaw.key(), arguments.toArray());
    }
  }

  /** Why a file is not kept. */
  enum Flaw {
    EMPTY,
    TOO_LARGE,
    TYPE_NOT_ALLOWED,
    NAME_DIFFERS,
    ENCRYPTED,
    WITH_MACROS,
    DAMAGED,
    SWELLS,
    INFECTED;

    public String key() {
      return "files.flaw." + name();
    }
  }
}
