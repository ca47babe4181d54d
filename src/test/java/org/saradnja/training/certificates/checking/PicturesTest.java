package org.saradnja.training.certificates.checking;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;

class PicturesTest {

  @Test
  void theQrCodeIsReadAsTheAddressThatItLeadsTo() throws IOException, ReaderException {
    var address = "https://saradnja.example/potvrde/7KQ4M2XD9FPT0A3B";

    var image = image(Pictures.qr(address));

    var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText())
        .isEqualTo(address);
  }

  @Test
  void theSameDigestAlwaysDrawsTheSamePrint() throws IOException {
    var one = Pictures.print(Digest.ofText("један"));

    assertThat(Pictures.print(Digest.ofText("један"))).isEqualTo(one);
    assertThat(Pictures.print(Digest.ofText("други"))).isNotEqualTo(one);
    assertThat(image(one).getWidth()).isEqualTo(image(one).getHeight() * 5);
  }

  private static BufferedImage image(String data) throws IOException {
    var base64 = data.substring(data.indexOf(',') + 1);
    return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
  }
}
