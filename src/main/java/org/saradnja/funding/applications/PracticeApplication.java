package org.saradnja.funding.applications;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.funding.calls.CallCode;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An application of the practice world's story.
 *
 * @param organisation its number in the cast, 1 to 12
 * @param account of the representative who fills and sends it
 * @param asked whole dinars from the unit
 * @param opened when the draft was opened; {@code sent} when it was sent, absent for a draft
 */
public record PracticeApplication(
    String call,
    int organisation,
    RegistrationNumber registration,
    String account,
    String area,
    String title,
    long asked,
    LocalDateTime opened,
    Optional<LocalDateTime> sent,
    String summary) {

  public static List<PracticeApplication> all() {
    try (var file = new ClassPathResource("practice/applications.json").getInputStream()) {
      return JsonMapper.shared().readValue(file, new TypeReference<List<PracticeApplication>>() {});
    } catch (IOException missing) {
      throw new IllegalStateException("The practice applications come with the platform", missing);
    }
  }

  public CallCode code() {
    return new CallCode(call);
  }

  public String email() {
    return account + "@vezbaonica.example";
  }

  public Dinars requested() {
    return Dinars.of(asked);
  }

  /** A stable name of a scene of this application. */
  public String scene(String what) {
    return call + " organisation " + organisation + " " + what;
  }
}
