package org.saradnja.parties.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.Filter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every route that a controller answers, against every role. */
@ApplicationTest
class RoutesTest {

  @Autowired WebApplicationContext application;

  @Autowired
  @Qualifier("springSecurityFilterChain")
  Filter security;

  @Test
  void nobodyForgotToListARoute() {
    assertThat(requests().filter(request -> request.access().isEmpty()))
        .as("routes that RouteRules does not list, so nobody can open them")
        .isEmpty();
  }

  @Test
  void everyRouteAdmitsWhomItIsListedForAndNobodyElse() throws Exception {
    var people = oneForEachRole();
    var nobody = Somebody.withoutMandates(application);
    var wrong = new ArrayList<String>();
    for (var request : requests().toList()) {
      var access = request.access().orElseThrow();
      if (passes(request, null) != (access instanceof Access.Everyone)) {
        wrong.add(request + " for an anonymous visitor");
      }
      if (passes(request, nobody) != access.admits(Set.of())) {
        wrong.add(request + " for somebody without mandates");
      }
      for (var person : people.entrySet()) {
        if (passes(request, person.getValue()) != access.admits(Set.of(person.getKey()))) {
          wrong.add(request + " for " + person.getKey());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsNotListedDoesNotExist() throws Exception {
    var unknown = new Request(HttpMethod.GET, "/nigde");

    assertThat(passes(unknown, null)).isFalse();
    assertThat(passes(unknown, Somebody.administrating(application))).isFalse();
    assertThat(status(unknown, null)).isEqualTo(404);
  }

  @Test
  void theWorkspaceOfOfficersIsHiddenFromOthers() throws Exception {
    var calls = new Request(HttpMethod.GET, "/rad/konkursi");
    var people = oneForEachRole();

    assertThat(status(calls, null)).isEqualTo(303);
    assertThat(status(calls, people.get(Role.REPRESENTATIVE))).isEqualTo(404);
    assertThat(passes(calls, people.get(Role.OFFICER))).isTrue();
  }

  private boolean passes(Request request, @Nullable SignedIn who) throws Exception {
    return sent(request, who).chain().getRequest() != null;
  }

  private int status(Request request, @Nullable SignedIn who) throws Exception {
    return sent(request, who).response().getStatus();
  }

  private Sent sent(Request request, @Nullable SignedIn who) throws Exception {
    var sent =
        new MockHttpServletRequest(
            application.getServletContext(), request.method().name(), request.path());
    sent.setServletPath(request.path());
    var signed = who == null ? sent : Signed.as(who).postProcessRequest(sent);
    var chain = new MockFilterChain();
    var response = new MockHttpServletResponse();
    security.doFilter(csrf().postProcessRequest(signed), response, chain);
    return new Sent(response, chain);
  }

  /** One request for each method and pattern, with a letter in place of each variable. */
  private Stream<Request> requests() {
    var byController =
        application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
            .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
            .flatMap(RoutesTest::requests);
    var byAddress =
        application.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
            .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
            .filter(pattern -> !pattern.startsWith("/webjars/") && !pattern.equals("/**"))
            .map(pattern -> new Request(HttpMethod.GET, sample(pattern)));
    return Stream.concat(byController, byAddress).distinct();
  }

  private static Stream<Request> requests(RequestMappingInfo mapping) {
    var methods =
        mapping.getMethodsCondition().getMethods().isEmpty()
            ? List.of(HttpMethod.GET, HttpMethod.POST)
            : mapping.getMethodsCondition().getMethods().stream()
                .map(method -> method.asHttpMethod())
                .toList();
    return mapping.getPatternValues().stream()
        .flatMap(pattern -> methods.stream().map(method -> new Request(method, sample(pattern))));
  }

  private static String sample(String pattern) {
    return pattern.replaceAll("\\{[^/]*}", "x").replace("**", "x").replace("*", "x");
  }

  private Map<Role, SignedIn> oneForEachRole() {
    var people = new EnumMap<Role, SignedIn>(Role.class);
    var parties =
        List.of(
            new Party.OfUnit(new UnitId("vezbaonica")),
            new Party.OfOrganisation(new OrganisationId(new java.util.UUID(1, 1))),
            Party.INSTALLATION);
    for (var role : Role.values()) {
      var party = parties.stream().filter(role::isHeldFor).findFirst().orElseThrow();
      people.put(role, Somebody.holding(role, party, application));
    }
    return people;
  }

  private record Request(HttpMethod method, String path) {

    Optional<Access> access() {
      return RouteRules.of(method, path);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private record Sent(MockHttpServletResponse response, MockFilterChain chain) {}
}
