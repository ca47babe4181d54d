package org.saradnja.parties.people;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Attempts that somebody has left, counted in the database for all nodes together. */
public interface Throttle {

  /** Takes an attempt before it is made; throws {@link TooManyAttempts} when none is left. */
  void attempt(Allowance allowance, String of);

  /** The attempt was a good one and does not count. */
  void giveBack(Allowance allowance, String of);

  /** Everything taken so far does not count any more. */
  void forget(Allowance allowance, String of);

  /** Where a request comes from; of IPv6 the network, since a visitor has all of it. */
  static String addressOf(HttpServletRequest request) {
    var address = request.getRemoteAddr();
    try {
      return address.contains(":") && InetAddress.getByName(address) instanceof Inet6Address sixth
          ? HexFormat.of().formatHex(Arrays.copyOf(sixth.getAddress(), 8))
          : address;
    } catch (UnknownHostException notAnAddress) {
      return address;
    }
  }
}
