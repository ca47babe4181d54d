package org.saradnja.parties.people.accounts;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.AddressMoveId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.accounts.MoveTable.Move;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the link of the letter to a new address leads. A link alone changes nothing, since post
 * offices open links too; and whatever is wrong with it, the answer is one.
 */
@Controller
class MoveController {

  static final String PATH = "/nalog/posta/potvrda";

  private final Moving moving;
  private final MovesInWriting written;

  MoveController(Moving moving, MovesInWriting written) {
    this.moving = moving;
    this.written = written;
  }

  @GetMapping(PATH)
  ModelAndView open(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam UUID veza,
      @RequestParam(defaultValue = "") String znak) {
    return opened(who, veza, znak)
        .map(move ->
            page(MovePage.open(move.from(), move.to(), veza.toString(), znak), HttpStatus.OK))
        .orElseGet(this::closed);
  }

  @PostMapping(PATH)
  ModelAndView confirm(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam UUID veza,
      @RequestParam(defaultValue = "") String znak) {
    var move = opened(who, veza, znak).orElseThrow(() -> new NoSuchThing("address move " + veza));
    moving.confirm(who, move.id());
    return new ModelAndView("redirect:" + AddressController.PATH + "?sacuvano=true");
  }

  /** Also when somebody else took the address in the same moment. */
  @ExceptionHandler({NoSuchThing.class, DuplicateKeyException.class})
  ModelAndView closed() {
    return page(MovePage.CLOSED, HttpStatus.GONE);
  }

  private Optional<Move> opened(SignedIn who, UUID link, String secret) {
    var id = new AddressMoveId(link);
    return written.isSecretOf(id, secret) ? moving.opened(who, id) : Optional.empty();
  }

  private static ModelAndView page(MovePage page, HttpStatus status) {
    return new ModelAndView("people/move", Map.of("page", page), status);
  }
}
