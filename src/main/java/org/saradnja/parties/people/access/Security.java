package org.saradnja.parties.people.access;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** The chain every request passes: strict policy, tokens on forms, no session until sign-in. */
@Configuration(proxyBeanMethods = false)
class Security {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
          + " script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private final boolean overHttps;

  Security(@Value("${saradnja.address}") String address) {
    this.overHttps = address.startsWith("https:");
  }

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http,
      RouteGuard guard,
      Refusing refusing,
      CsrfTokenRepository tokens,
      SecurityContextRepository contexts) {
    return http.authorizeHttpRequests(routes ->
            routes
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .anyRequest()
                .access(guard))
        .csrf(csrf -> csrf.csrfTokenRepository(tokens))
        .addFilterBefore(new OnlyRead(), CsrfFilter.class)
        .securityContext(context -> context.securityContextRepository(contexts))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(refusing).accessDeniedHandler(refusing))
        .logout(logout -> logout.disable())
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .cacheControl(cache -> cache.disable()))
        .requestCache(cache -> cache.disable())
        .build();
  }

  /**
   * No text that anybody types holds the character 0, and the database keeps none: a request that
   * sends one is answered with 400 before anything asks the database about it.
   */
  @Bean
  HttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
    return firewall;
  }

  /** Nobody watches the filters one by one; the request as a whole is measured. */
  @Bean
  SecurityObservationSettings noObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  CsrfTokenRepository formTokens() {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieCustomizer(cookie -> cookie.secure(overHttps).sameSite("Lax"));
    return tokens;
  }

  @Bean
  SecurityContextRepository contexts() {
    return new DelegatingSecurityContextRepository(
        new RequestAttributeSecurityContextRepository(),
        new HttpSessionSecurityContextRepository());
  }

  @Bean
  DefaultCookieSerializerCustomizer sessionCookie() {
    return cookie -> cookie.setUseSecureCookie(overHttps);
  }
}
