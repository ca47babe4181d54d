package org.saradnja.parties.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignOutController {

  private final List<LogoutHandler> leaving;

  SignOutController(List<LogoutHandler> leaving) {
    this.leaving = List.copyOf(leaving);
  }

  @PostMapping("/nalog/odjava")
  ModelAndView signOut(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signed) {
    leaving.forEach(handler -> handler.logout(request, response, signed));
    new SecurityContextLogoutHandler().logout(request, response, signed);
    return new ModelAndView("redirect:/");
  }
}
