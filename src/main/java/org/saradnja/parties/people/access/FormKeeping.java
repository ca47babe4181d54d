package org.saradnja.parties.people.access;

import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps what somebody typed when the session or the token of the form had ended, so that it is not
 * lost: for an hour, under a random cookie of that browser. It is never sent again by itself.
 */
@Component
class FormKeeping implements LogoutHandler {

  private static final String COOKIE = "saradnja-obrazac";
  private static final Duration KEPT = Duration.ofHours(1);
  private static final int TOKEN_BYTES = 32;

  private final KeptFormTable table;
  private final Clock clock;
  private final boolean overHttps;
  private final SecureRandom random = new SecureRandom();

  FormKeeping(KeptFormTable table, Clock clock, @Value("${saradnja.address}") String address) {
    this.table = table;
    this.clock = clock;
    this.overHttps = address.startsWith("https:");
  }

  /** Whether there was something to keep. Forms that another site sent are not. */
  boolean keep(HttpServletRequest request, HttpServletResponse response) {
    var withFiles = String.valueOf(request.getContentType()).startsWith(MULTIPART_FORM_DATA_VALUE);
    var form = KeptForm.of(request.getRequestURI(), request.getParameterMap(), withFiles);
    if (!"POST".equals(request.getMethod()) || isForeign(request) || !form.isWorthKeeping()) {
      return false;
    }
    var bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    table.insert(
        Digest.ofText(token),
        form.isNameless() ? Optional.empty() : reader(),
        form,
        clock.instant());
    answer(response, token, KEPT);
    return true;
  }

  Optional<KeptForm> find(HttpServletRequest request) {
    return token(request)
        .flatMap(token -> table.find(token, reader(), clock.instant().minus(KEPT)));
  }

  void forget(HttpServletRequest request, HttpServletResponse response) {
    token(request)
        .ifPresent(token -> {
          table.delete(token);
          answer(response, "", Duration.ZERO);
        });
  }

  /** Whoever signs out leaves nothing for the next person at that screen. */
  @Override
  public void logout(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication leaving) {
    forget(request, response);
  }

  @Bean
  static RecurringTask<Void> keptFormTidying(KeptFormTable table, Clock clock) {
    return Tasks.recurring("people-form-tidying", FixedDelay.ofMinutes(10))
        .execute((_, _) -> table.deleteOlderThan(clock.instant().minus(KEPT)));
  }

  private static Optional<PersonId> reader() {
    var signed = SecurityContextHolder.getContext().getAuthentication();
    return signed != null && signed.getPrincipal() instanceof SignedIn who
        ? Optional.of(who.person())
        : Optional.empty();
  }

  private static boolean isForeign(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }

  private static Optional<Digest> token(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .map(Cookie::getValue)
            .findFirst()
            .map(Digest::ofText);
  }

  private void answer(HttpServletResponse response, String token, Duration age) {
    var cookie =
        ResponseCookie.from(COOKIE, token)
            .httpOnly(true)
            .secure(overHttps)
            .sameSite("Lax")
            .path("/")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
