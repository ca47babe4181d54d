package org.saradnja.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.PlatformRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Turns what acts throw into answers: refused by the rules is 409, not to be known is 404. */
@ControllerAdvice
class Answers {

  private static final Logger log = LoggerFactory.getLogger(Answers.class);

  private final TextsOfRequest texts;
  private final Grounds grounds;

  Answers(TextsOfRequest texts, Grounds grounds) {
    this.texts = texts;
    this.grounds = grounds;
  }

  @ExceptionHandler
  ModelAndView refused(ActRefused refused, HttpServletRequest request) {
    var key = "refusal." + refused.refusal().key();
    log.info("act refused reason={}", refused.refusal().key());
    return refusedPage(key, refused.ground(), refused.arguments().toArray(), request);
  }

  @ExceptionHandler
  ModelAndView changedMeanwhile(
      OptimisticLockingFailureException changed, HttpServletRequest request) {
    return changedMeanwhile(request);
  }

  /** Two who entered the same at the same moment both saw that it was not there yet. */
  @ExceptionHandler
  ModelAndView enteredMeanwhile(DuplicateKeyException entered, HttpServletRequest request) {
    log.info("entered meanwhile by somebody else");
    return changedMeanwhile(request);
  }

  @ExceptionHandler
  ModelAndView noSuchThing(NoSuchThing absent) {
    return new ModelAndView(
        "web/error", Map.of("page", new ErrorPage("notfound", "404")), HttpStatus.NOT_FOUND);
  }

  private ModelAndView changedMeanwhile(HttpServletRequest request) {
    return refusedPage("refusal.changedMeanwhile", PlatformRule.AS_SEEN, new Object[0], request);
  }

  private ModelAndView refusedPage(
      String key, Ground ground, Object[] arguments, HttpServletRequest request) {
    var t = texts.of(request);
    var page =
        new RefusedPage(
            t.get(key, arguments),
            grounds.cited(ground, t),
            t.get(key + ".next", arguments),
            back(request));
    return new ModelAndView("web/refused", Map.of("page", page), HttpStatus.CONFLICT);
  }

  /** The page of ours that the request came from; the workspace when none is named. */
  private static String back(HttpServletRequest request) {
    return CameFrom.path(request).map(path -> Face.of(path).strip(path)).orElse("/rad");
  }
}
