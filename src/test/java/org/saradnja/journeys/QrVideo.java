package org.saradnja.journeys;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A video in which nothing but a QR code is seen, as a camera held over a badge sees it. */
final class QrVideo {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;
  private static final int SCALE = 8;
  private static final int FRAMES = 10;
  private static final byte WHITE = (byte) 235;
  private static final byte BLACK = 16;
  private static final byte GREY = (byte) 128;

  private QrVideo() {}

  static Path of(String text, Path file) throws IOException, WriterException {
    var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
    var light = light(modules);
    var colour = new byte[WIDTH * HEIGHT / 2];
    Arrays.fill(colour, GREY);
    try (var out = Files.newOutputStream(file)) {
      write(out, "YUV4MPEG2 W%d H%d F10:1 Ip A1:1 C420\n".formatted(WIDTH, HEIGHT));
      for (int frame = 0; frame < FRAMES; frame++) {
        write(out, "FRAME\n");
        out.write(light);
        out.write(colour);
      }
    }
    return file;
  }

  private static byte[] light(ByteMatrix modules) {
    var light = new byte[WIDTH * HEIGHT];
    Arrays.fill(light, WHITE);
    int left = (WIDTH - modules.getWidth() * SCALE) / 2;
    int top = (HEIGHT - modules.getHeight() * SCALE) / 2;
    for (int y = 0; y < modules.getHeight() * SCALE; y++) {
      for (int x = 0; x < modules.getWidth() * SCALE; x++) {
        if (modules.get(x / SCALE, y / SCALE) == 1) {
          light[(top + y) * WIDTH + left + x] = BLACK;
        }
      }
    }
    return light;
  }

  private static void write(OutputStream out, String line) throws IOException {
    out.write(line.getBytes(StandardCharsets.US_ASCII));
  }
}
