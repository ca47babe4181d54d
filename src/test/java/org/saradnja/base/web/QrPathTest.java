package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPathTest {

  private static final int SCALE = 8;

  @Test
  void isReadBackByAnApplication() throws Exception {
    var text =
        "otpauth://totp/Saradnja:vezban%40primer.example?secret=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    var read =
        new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(drawn(QrPath.of(text)))));

    assertThat(read.getText()).isEqualTo(text);
  }

  /** The path, painted black on white. */
  private static LuminanceSource drawn(QrPath qr) {
    int side = qr.size() * SCALE;
    var dark = new boolean[qr.size()][qr.size()];
    var moves = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(qr.path());
    while (moves.find()) {
      dark[Integer.parseInt(moves.group(2))][Integer.parseInt(moves.group(1))] = true;
    }
    return new LuminanceSource(side, side) {
      @Override
      public byte[] getRow(int y, byte[] row) {
        var line = row == null || row.length < side ? new byte[side] : row;
        for (int x = 0; x < side; x++) {
          line[x] = (byte) (dark[y / SCALE][x / SCALE] ? 0 : 255);
        }
        return line;
      }

      @Override
      public byte[] getMatrix() {
        var all = new byte[side * side];
        for (int y = 0; y < side; y++) {
          System.arraycopy(getRow(y, new byte[side]), 0, all, y * side, side);
        }
        return all;
      }
    };
  }
}
