package org.saradnja.parties.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.parties.people.Role;
import org.springframework.http.HttpMethod;

class RouteRulesTest {

  @ParameterizedTest(name = "{0} {1} by {2}: {3}")
  @CsvSource({
    "GET, /rad/vesti/7, NATIONAL_OFFICE, true",
    "GET, /rad/vesti/7, ADMINISTRATOR, false",
    "POST, /rad/konkursi/VEZ-2027-01/ocene/3, COMMISSION_MEMBER, true",
    "POST, /rad/konkursi/VEZ-2027-01/ocene/3, OFFICER, false",
    "POST, /rad/konkursi/VEZ-2027-01/objava, OFFICER, true",
    "POST, /rad/konkursi/VEZ-2027-01/objava, COMMISSION_PRESIDENT, false",
    "GET, /rad/prijave/7/provera/2, OFFICER, true",
    "GET, /rad/prijave/7/provera/2, REPRESENTATIVE, false",
    "GET, /rad/prijave/7/potvrda.pdf, OFFICER, true",
    "GET, /rad/prijave/7/prilozi, OFFICER, false",
    "GET, /rad/prijave/7/prilozi, REPRESENTATIVE, true",
    "GET, /rad/test/sto/7/rezultati, TRAINER, true",
    "GET, /rad/test/sto/7, TRAINER, false",
    "GET, /rad/vrednovanje/obuke/x/papir, TRAINER, false",
    "GET, /rad/vrednovanje/obuke/x, TRAINER, true",
    "GET, /rad/obucenost/potrebe, ACADEMY, true",
    "GET, /rad/obucenost, ACADEMY, false",
    "GET, /rad/moje-obuke, FINANCE, true",
    "GET, /actuator/prometheus, ADMINISTRATOR, true",
    "GET, /actuator/prometheus, OFFICER, false",
  })
  void theNarrowerRouteDecidesBeforeTheWiderOne(
      String method, String path, Role role, boolean admitted) {
    assertThat(admits(method, path, Set.of(role))).isEqualTo(admitted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/konkursi",
        "/konkursi/VEZ-2027-01/lista",
        "/jls/raska",
        "/api/v1/calls",
        "/vesti",
        "/nalog/prijava",
        "/dnevnik",
        "/potvrde/abc"
      })
  void whatIsPublicIsReadByEverybody(String path) {
    assertThat(RouteRules.of(HttpMethod.GET, path)).contains(new Access.Everyone());
    assertThat(RouteRules.of(HttpMethod.HEAD, path)).contains(new Access.Everyone());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/konkursi", "/jls/raska", "/dnevnik", "/api/v1/calls", "/vesti"})
  void nobodyWritesToWhatIsOnlyRead(String path) {
    assertThat(RouteRules.of(HttpMethod.POST, path)).isEmpty();
    assertThat(RouteRules.of(HttpMethod.DELETE, path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/rad/nigde",
        "/admin",
        "/wp-login.php",
        "/actuator/env",
        "/actuator/heapdump",
        "/nalog/kod/tudji",
        "/rad/nalozi/7/brisanje"
      })
  void whatIsNotListedDoesNotExist(String path) {
    assertThat(RouteRules.of(HttpMethod.GET, path)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everybodySignedInHasADeskAndAnAccount(Role role) {
    for (var path : new String[] {"/rad", "/nalog", "/nalog/sesije", "/rad/moje-obuke"}) {
      assertThat(admits("GET", path, Set.of(role))).as(path).isTrue();
    }
  }

  @Test
  void whoHoldsNothingEntersOnlyWhatNeedsNoMandate() {
    assertThat(admits("GET", "/rad", Set.of())).isTrue();
    assertThat(admits("GET", "/rad/udruzenja", Set.of())).isFalse();
  }

  @Test
  void oneOfSeveralRolesIsEnough() {
    assertThat(admits("GET", "/rad/kadrovi", Set.of(Role.FINANCE, Role.HUMAN_RESOURCES))).isTrue();
  }

  private static boolean admits(String method, String path, Set<Role> roles) {
    return RouteRules.of(HttpMethod.valueOf(method), path)
        .map(access -> access.admits(roles))
        .orElse(false);
  }
}
