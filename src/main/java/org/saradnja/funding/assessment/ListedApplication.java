package org.saradnja.funding.assessment;

import java.util.Comparator;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;

/**
 * An application as it stands on the list.
 *
 * @param registrationNumber of the organisation in the register
 * @param requested asked from the unit; {@code value} the whole value of the programme
 * @param content the digest of exactly what was sent
 */
public record ListedApplication(
    String registryNumber,
    String organisation,
    String registrationNumber,
    String title,
    Dinars requested,
    Dinars value,
    Digest content) {

  /** As the numbers were given; the text itself decides between 401-7 and 401-07. */
  static final Comparator<ListedApplication> BY_REGISTRY_NUMBER =
      Comparator.comparing((ListedApplication one) -> RegistryNumber.of(one.registryNumber()))
          .thenComparing(ListedApplication::registryNumber);

  public ListedApplication {
    RegistryNumber.of(registryNumber);
    if (value.isZero() || !value.covers(requested)) {
      throw new IllegalArgumentException(
          registryNumber + " asks for more than the whole value of the programme");
    }
  }
}
