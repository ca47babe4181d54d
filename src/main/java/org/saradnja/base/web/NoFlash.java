package org.saradnja.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;

/** Pages carry nothing over a redirect; the default would look up the session at every request. */
@Component(NoFlash.NAME)
class NoFlash implements FlashMapManager {

  static final String NAME = "flashMapManager";

  @Override
  public @Nullable FlashMap retrieveAndUpdate(
      HttpServletRequest request, HttpServletResponse response) {
    return null;
  }

  @Override
  public void saveOutputFlashMap(
      FlashMap flash, HttpServletRequest request, HttpServletResponse response) {
    // A redirect names what it shows in its address.
  }
}
