package org.saradnja.base.seal.issuer;

import java.util.Base64;
import org.saradnja.base.practice.PracticeOnly;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which key seals: in the practice world one of its own, in production the one it is given. */
@Configuration(proxyBeanMethods = false)
class Keys {

  @Bean
  @PracticeOnly
  InstallationSeal practiceSeal(PracticeKey key, @Value("${saradnja.address}") String address) {
    return new InstallationSeal(key.pkcs8(), address);
  }

  @Bean
  @ConditionalOnMissingBean
  InstallationSeal installationSeal(
      @Value("${saradnja.seal.key}") String key, @Value("${saradnja.address}") String address) {
    return new InstallationSeal(Base64.getMimeDecoder().decode(key), address);
  }
}
