package org.saradnja.funding.applications;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.practice.Extra;
import org.saradnja.base.practice.Town;
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

  private static final List<String> SUMMARIES =
      List.of(
          "Четрнаест волонтера једном недељно обилази старије суграђане који живе сами, носи им"
              + " намирнице и лекове и води књигу обилазака.",
          "Ученици шест одељења током шест месеци прате воду у потоку, чисте обалу и објављују"
              + " мерења. Трошкови мерења нису разложени по позицијама.",
          "Једном месечно комшије кувају и записују рецепте за заједничку књигу. Циљеви су описани"
              + " уопштено, а број учесника није процењен.");

  public static List<PracticeApplication> all() {
    try (var file = new ClassPathResource("practice/applications.json").getInputStream()) {
      return JsonMapper.shared().readValue(file, new TypeReference<List<PracticeApplication>>() {});
    } catch (IOException missing) {
      throw new IllegalStateException("The practice applications come with the platform", missing);
    }
  }

  /** The three applications that came in for the prepared call of a town of trainees. */
  public static List<PracticeApplication> of(Town town, CallCode call, LocalDateTime at) {
    return List.of(
        of(town, call, at, 1, "ELD", "Комшијска помоћ старијима", 480_000),
        of(town, call, at, 2, "ENV", "Час екологије на потоку", 420_000),
        of(town, call, at, 3, "CUL", "Заједничка трпеза: рецепти који се преносе", 390_000));
  }

  private static PracticeApplication of(
      Town town,
      CallCode call,
      LocalDateTime at,
      int position,
      String area,
      String title,
      long asked) {
    return new PracticeApplication(
        call.value(),
        2 * position,
        town.number().registration(position),
        Extra.APPLICANT.account(),
        area,
        title,
        asked,
        at,
        Optional.of(at),
        SUMMARIES.get(position - 1));
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
