package org.saradnja.parties.people.passkeys;

import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * Passkeys of the configured public address. The device must verify its user by finger, face or
 * PIN, so that a passkey alone is two steps in one.
 */
@Configuration(proxyBeanMethods = false)
class PasskeySettings {

  private static final String NAME = "Saradnja";

  @Bean
  UserCredentialRepository passkeys(JdbcOperations jdbc) {
    return new JdbcUserCredentialRepository(jdbc);
  }

  @Bean
  WebAuthnRelyingPartyOperations passkeyProofs(
      PublicKeyCredentialUserEntityRepository owners,
      UserCredentialRepository keys,
      @Value("${saradnja.address}") String address) {
    var home = URI.create(address);
    var site = PublicKeyCredentialRpEntity.builder().id(home.getHost()).name(NAME).build();
    var origin = home.getScheme() + "://" + home.getAuthority();
    var proofs = new Webauthn4JRelyingPartyOperations(owners, keys, site, Set.of(origin));
    proofs.setCustomizeCreationOptions(options ->
        options.authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build()));
    proofs.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    return proofs;
  }
}
