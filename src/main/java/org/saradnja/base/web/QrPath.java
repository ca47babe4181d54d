package org.saradnja.base.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * A QR code as the path of an SVG, one unit for each module, with the quiet zone around it.
 *
 * @param size of the whole picture in modules
 */
public record QrPath(String path, int size) {

  private static final int QUIET = 4;
  private static final int SCALE = 8;
  private static final int WHITE = 0xffffff;

  public static QrPath of(String text) {
    try {
      var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      var path = new StringBuilder();
      for (int y = 0; y < modules.getHeight(); y++) {
        for (int x = 0; x < modules.getWidth(); x++) {
          if (modules.get(x, y) == 1) {
            path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
          }
        }
      }
      return new QrPath(path.toString(), modules.getWidth() + 2 * QUIET);
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("Too long for a QR code", tooLong);
    }
  }

  /** The same as a picture of eight pixels a module, for paper, which takes no drawings. */
  public static String picture(String text) {
    try {
      var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      int size = (modules.getWidth() + 2 * QUIET) * SCALE;
      var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
      for (int y = 0; y < size; y++) {
        for (int x = 0; x < size; x++) {
          image.setRGB(x, y, isDark(modules, x / SCALE - QUIET, y / SCALE - QUIET) ? 0 : WHITE);
        }
      }
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("Too long for a QR code", tooLong);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static boolean isDark(ByteMatrix modules, int x, int y) {
    boolean inside = x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight();
    return inside && modules.get(x, y) == 1;
  }
}
