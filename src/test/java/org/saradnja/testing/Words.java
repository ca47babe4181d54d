package org.saradnja.testing;

import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;

/** The texts of the platform for tests that need no application. */
public final class Words {

  public static final Texts CYRILLIC;
  public static final Texts ENGLISH;

  static {
    var catalogue = TextCatalogue.ofCommands();
    CYRILLIC = Texts.ofCommand(catalogue, Face.CYRILLIC);
    ENGLISH = Texts.ofCommand(catalogue, Face.ENGLISH);
  }

  private Words() {}
}
