package org.saradnja.parties.files.keeping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The streams of a PDF that a reader unpacks whole, into memory, before it shows anything: those
 * that hold other objects and those that say where objects are. Pictures and pages are not looked
 * at: they stay packed until somebody prints them.
 */
final class PdfStreams {

  /** What all of them may hold together, in bytes: ten times what large documents need. */
  private static final long MOST_UNPACKED = 64L << 20;

  private static final Pattern BEGINNING = Pattern.compile("\\bstream *(\r\n|\r|\n)?");
  private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern HOLDS_STRUCTURE = Pattern.compile("/(First|W)\\b");
  private static final Pattern FLATE = Pattern.compile("/Fl(ateDecode)?\\b");
  private static final Pattern OTHER = Pattern.compile("/(LZW(Decode)?|RunLengthDecode|RL)\\b");

  private PdfStreams() {}

  /** Whether opening would take far more memory than the file weighs. */
  static boolean swell(byte[] content) {
    var text = new String(content, ISO_8859_1);
    var streams = BEGINNING.matcher(text);
    long left = MOST_UNPACKED;
    int after = 0;
    while (left >= 0 && streams.find()) {
      var dictionary = dictionary(text, after, streams.start());
      if (HOLDS_STRUCTURE.matcher(dictionary).find()) {
        if (isPackedOddly(dictionary)) {
          return true;
        }
        left -= unpacked(content, streams.end(), left);
      }
      after = streams.end();
    }
    return left < 0;
  }

  /** What stands before the stream since its object began, with its names written out. */
  private static String dictionary(String text, int from, int until) {
    int begins = Math.max(from, text.lastIndexOf(" obj", until));
    return ESCAPED
        .matcher(text.substring(begins, until))
        .replaceAll(hex -> {
          var sign = String.valueOf((char) Integer.parseInt(hex.group(1), 16));
          return Matcher.quoteReplacement(sign);
        });
  }

  /** Packed twice, or as no program that writes documents packs them: each packing multiplies. */
  private static boolean isPackedOddly(String dictionary) {
    return FLATE.matcher(dictionary).results().count() > 1 || OTHER.matcher(dictionary).find();
  }

  /** So many bytes the stream holds, counted at most to a little more than what is left. */
  private static long unpacked(byte[] content, int from, long left) {
    var inflater = new Inflater();
    var buffer = new byte[1 << 16];
    long unpacked = 0;
    try {
      inflater.setInput(content, from, content.length - from);
      int read = inflater.inflate(buffer);
      while (read > 0 && unpacked <= left) {
        unpacked += read;
        read = inflater.inflate(buffer);
      }
      return unpacked;
    } catch (DataFormatException notPackedSo) {
      return unpacked;
    } finally {
      inflater.end();
    }
  }
}
