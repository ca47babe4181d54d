package org.saradnja.training.certificates.register;

import java.util.Map;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.certificates.IssuerNamed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters how the issuer is called and who signs for it; what was issued before keeps its name. */
@Component
class Naming {

  private final IssuerTable issuers;
  private final Authorisation authorisation;
  private final Moments moments;

  Naming(IssuerTable issuers, Authorisation authorisation, Moments moments) {
    this.issuers = issuers;
    this.authorisation = authorisation;
    this.moments = moments;
  }

  @Transactional
  public void name(SignedIn who, NamedIssuer named) {
    var mandate = authorisation.require(who, Doing.ISSUE_CERTIFICATES, Academy.PARTY);
    var now = moments.legal();
    if (!issuers.insert(named, now)) {
      throw new ActRefused(RegisterRefusal.NAMED_ALREADY, named.validFrom());
    }
    var content =
        Map.of(
            "issuer", named.issuer(),
            "format", named.format().pattern(),
            "from", named.validFrom());
    moments.publish(
        new IssuerNamed(Academy.CODE, now, mandate.actor(), Digest.of(CanonicalJson.of(content))));
  }
}
