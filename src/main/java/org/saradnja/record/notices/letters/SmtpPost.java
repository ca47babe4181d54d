package org.saradnja.record.notices.letters;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.People.Addressee;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server of the installation. */
@Component
@ConditionalOnProperty(name = "saradnja.mail.delivery", havingValue = "smtp")
class SmtpPost implements Post {

  private final JavaMailSender mail;
  private final String from;

  SmtpPost(JavaMailSender mail, @Value("${saradnja.mail.from}") String from) {
    this.mail = mail;
    this.from = from;
  }

  @Override
  public void deliver(UUID id, Addressee addressee, Letter letter) {
    var message = mail.createMimeMessage();
    try {
      var written = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
      written.setFrom(from);
      written.setTo(addressee.email());
      written.setSubject(letter.subject());
      written.setText(letter.body());
      message.setHeader("Auto-Submitted", "auto-generated");
      message.setHeader("Content-Language", Face.valueOf(addressee.face()).language());
      message.setHeader("X-Saradnja-Notice", id.toString());
    } catch (MessagingException malformed) {
      throw new MailPreparationException(malformed);
    }
    mail.send(message);
  }
}
