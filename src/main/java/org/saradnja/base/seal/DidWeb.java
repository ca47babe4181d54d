package org.saradnja.base.seal;

/** Where the did:web method publishes the document of an issuer. */
public final class DidWeb {

  private static final String METHOD = "did:web:";
  private static final String OWN_MACHINE = "localhost";

  private DidWeb() {}

  /**
   * The address of the document that lists the keys: over https, but for the practice world on
   * one's own machine, which answers without. A key of another method is told as it is.
   *
   * @param key with or without the part after #, for example {@code did:web:localhost%3A8080#z6Mk}
   */
  public static String address(String key) {
    var did = key.contains("#") ? key.substring(0, key.indexOf('#')) : key;
    if (!did.startsWith(METHOD)) {
      return did;
    }
    var parts = did.substring(METHOD.length()).split(":", 2);
    var host = parts[0].replace("%3A", ":");
    var folder = parts.length == 1 ? ".well-known" : parts[1].replace(':', '/');
    return scheme(host) + host + "/" + folder + "/did.json";
  }

  private static String scheme(String host) {
    boolean own = host.equals(OWN_MACHINE) || host.startsWith(OWN_MACHINE + ":");
    return own ? "http://" : "https://";
  }
}
