package org.saradnja.training.certificates.checking;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.saradnja.base.kernel.Digest;

/** Black on white, as data addresses: paper takes no drawings of the page. */
final class Pictures {

  private static final int QUIET = 2;
  private static final int SCALE = 8;
  private static final int PITCH = 5;
  private static final int BAR = 3;
  private static final int HEIGHT = 32;
  private static final int LEAST = 40;
  private static final int MOST = 280;
  private static final int BYTE = 255;
  private static final int WHITE = 0xffffff;

  private Pictures() {}

  static String qr(String text) {
    try {
      var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      int size = modules.getWidth() + 2 * QUIET;
      var image = white(size, size);
      for (int y = 0; y < modules.getHeight(); y++) {
        for (int x = 0; x < modules.getWidth(); x++) {
          if (modules.get(x, y) == 1) {
            fill(image, x + QUIET, y + QUIET, 1, 1);
          }
        }
      }
      return data(image);
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("Too long for a QR code", tooLong);
    }
  }

  /** The same bars as on the page: one for each byte of the digest, 4 to 32 high. */
  static String print(Digest digest) {
    var bytes = digest.bytes();
    var image = white(PITCH * bytes.length, HEIGHT);
    for (int at = 0; at < bytes.length; at++) {
      int height = (LEAST + Byte.toUnsignedInt(bytes[at]) * MOST / BYTE) / 10;
      fill(image, at * PITCH, HEIGHT - height, BAR, height);
    }
    return data(image);
  }

  private static BufferedImage white(int width, int height) {
    var image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, WHITE);
      }
    }
    return image;
  }

  private static void fill(BufferedImage image, int left, int top, int width, int height) {
    for (int y = top * SCALE; y < (top + height) * SCALE; y++) {
      for (int x = left * SCALE; x < (left + width) * SCALE; x++) {
        image.setRGB(x, y, 0);
      }
    }
  }

  private static String data(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
