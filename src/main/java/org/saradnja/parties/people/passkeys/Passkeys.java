package org.saradnja.parties.people.passkeys;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.List;
import java.util.Optional;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes passkeys in, asks for them and throws them away. */
@Component
class Passkeys {

  private static final Logger log = LoggerFactory.getLogger(Passkeys.class);

  private final WebAuthnRelyingPartyOperations proofs;
  private final UserCredentialRepository keys;

  Passkeys(WebAuthnRelyingPartyOperations proofs, UserCredentialRepository keys) {
    this.proofs = proofs;
    this.keys = keys;
  }

  PublicKeyCredentialCreationOptions questionFor(Authentication signed) {
    return proofs.createPublicKeyCredentialCreationOptions(
        new ImmutablePublicKeyCredentialCreationOptionsRequest(signed));
  }

  /** A question for whoever it may be: the device knows whose keys it has. */
  PublicKeyCredentialRequestOptions questionForAnyone(Authentication anyone) {
    return proofs.createCredentialRequestOptions(
        new ImmutablePublicKeyCredentialRequestOptionsRequest(anyone));
  }

  /** False when the answer does not belong to the question. */
  @Transactional
  public boolean take(PublicKeyCredentialCreationOptions question, String answer, String label) {
    var made = PasskeyJson.made(answer);
    if (made.isEmpty()) {
      return false;
    }
    try {
      proofs.registerCredential(
          new ImmutableRelyingPartyRegistrationRequest(
              question, new RelyingPartyPublicKey(made.get(), label)));
      return true;
    } catch (IllegalArgumentException | VerificationException | DataConversionException wrong) {
      log.info("passkey not taken reason={}", wrong.getClass().getSimpleName());
      return false;
    }
  }

  /** Whose passkey answered the question. */
  @Transactional
  public Optional<PersonId> ownerOf(PublicKeyCredentialRequestOptions question, String answer) {
    var shown = PasskeyJson.shown(answer);
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    try {
      var owner = proofs.authenticate(new RelyingPartyAuthenticationRequest(question, shown.get()));
      return Optional.of(KeyOwners.person(owner.getId()));
    } catch (IllegalArgumentException | VerificationException | DataConversionException wrong) {
      log.info("passkey refused reason={}", wrong.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  List<CredentialRecord> of(SignedIn who) {
    return keys.findByUserId(KeyOwners.id(who.person()));
  }

  @Transactional
  public void throwAway(SignedIn who, String id) {
    of(who).stream()
        .map(CredentialRecord::getCredentialId)
        .filter(key -> key.toBase64UrlString().equals(id))
        .forEach((Bytes key) -> keys.delete(key));
  }
}
