package org.saradnja.record.notices.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.People.Addressee;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpPostTest {

  private static final Addressee READER =
      new Addressee("sluzbenik@opstina.rs", Localised.ofCyrillic("Вежбан Вежбовић"), "CYRILLIC");
  private static final UUID ID = UUID.fromString("2f8b6a0e-3f0c-4a33-9d55-0a9f5f6f8a01");

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

  @BeforeEach
  void openThePost() {
    server.start();
    sender.setHost("127.0.0.1");
    sender.setPort(server.getSmtp().getPort());
  }

  @AfterEach
  void closeThePost() {
    server.stop();
  }

  @Test
  void aCyrillicLetterArrivesAsItWasWritten() throws Exception {
    var letter = new Letter("Отворен вам је налог", "Вежбане Вежбовићу,\n\nизаберите лозинку.\n");

    new SmtpPost(sender, "saradnja@opstina.rs").deliver(ID, READER, letter);

    var arrived = server.getReceivedMessages()[0];
    assertThat(arrived.getSubject()).isEqualTo("Отворен вам је налог");
    assertThat(arrived.getContent().toString().replace("\r\n", "\n")).isEqualTo(letter.body());
    assertThat(arrived.getAllRecipients()).singleElement().hasToString("sluzbenik@opstina.rs");
    assertThat(arrived.getRecipients(RecipientType.CC)).isNull();
    assertThat(arrived.getFrom()[0]).hasToString("saradnja@opstina.rs");
    assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(arrived.getHeader("X-Saradnja-Notice")).containsExactly(ID.toString());
    assertThat(arrived.getHeader("Content-Language")).containsExactly("sr-Cyrl");
  }

  @Test
  void aSilentServerIsAFailureOfThePost() {
    server.stop();

    assertThatExceptionOfType(MailException.class)
        .isThrownBy(() ->
            new SmtpPost(sender, "saradnja@opstina.rs")
                .deliver(ID, READER, new Letter("Наслов", "Текст")));
  }
}
