package org.saradnja.parties.files.keeping;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.saradnja.base.kernel.Script;

/**
 * The name of a file as people see it: no path, no invisible characters, nothing that another
 * system could take for a command.
 */
record FileName(String value) {

  private static final int LONGEST = 120;
  private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>:\"|?*%;]");
  private static final Pattern NOT_ASCII = Pattern.compile("[^A-Za-z0-9._ ()-]");
  private static final Pattern DIACRITICS = Pattern.compile("\\p{M}");

  static FileName of(String sent) {
    var name = Normalizer.normalize(PATH.matcher(sent).replaceFirst(""), Normalizer.Form.NFC);
    name = INVISIBLE.matcher(name).replaceAll("");
    name = NOT_IN_NAMES.matcher(name).replaceAll("_").replaceAll("\\s+", " ").strip();
    name = name.replaceFirst("^\\.+", "");
    return new FileName(shortened(name));
  }

  /** Shortened in the middle: the beginning says what it is, the ending how to open it. */
  private static String shortened(String name) {
    if (name.codePointCount(0, name.length()) <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    var ending = dot < 0 || name.length() - dot > 6 ? "" : name.substring(dot);
    return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
  }

  /** As RFC 6266 asks: a name in ASCII for old readers, the true one in UTF-8 beside it. */
  String attachment() {
    var plain = DIACRITICS.matcher(decomposed(Script.toLatin(value))).replaceAll("");
    return "attachment; filename=\""
        + NOT_ASCII.matcher(plain).replaceAll("_")
        + "\"; filename*=UTF-8''"
        + percentEncoded();
  }

  private static String decomposed(String latin) {
    return Normalizer.normalize(latin.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD);
  }

  private String percentEncoded() {
    var encoded = new StringBuilder();
    for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
      var character = (char) (octet & 0xff);
      if (character < 0x80
          && (Character.isLetterOrDigit(character) || "-._~".indexOf(character) >= 0)) {
        encoded.append(character);
      } else {
        encoded.append("%%%02X".formatted(octet & 0xff));
      }
    }
    return encoded.toString();
  }
}
