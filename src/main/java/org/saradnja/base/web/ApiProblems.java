package org.saradnja.base.web;

import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What the API answers when it cannot: problem details (RFC 9457), never a page. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

  private final TextsOfRequest texts;
  private final Grounds grounds;

  ApiProblems(TextsOfRequest texts, Grounds grounds) {
    this.texts = texts;
    this.grounds = grounds;
  }

  @ExceptionHandler
  ProblemDetail noSuchThing(NoSuchThing absent) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such thing.");
  }

  @ExceptionHandler
  ProblemDetail refused(ActRefused refused) {
    var t = texts.of(Face.ENGLISH);
    var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, t.tell(refused));
    problem.setProperty("reason", refused.refusal().key());
    problem.setProperty("provision", grounds.cited(refused.ground(), t).words());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail wrong(WrongParameter wrong) {
    return unusable(wrong.parameter(), String.valueOf(wrong.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail missing(MissingServletRequestParameterException missing) {
    return unusable(missing.getParameterName(), "The parameter is required.");
  }

  @ExceptionHandler
  ProblemDetail mistyped(MethodArgumentTypeMismatchException mistyped) {
    return unusable(mistyped.getName(), "The value does not have the expected form.");
  }

  private static ProblemDetail unusable(String parameter, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, detail);
    problem.setProperty("parameter", parameter);
    return problem;
  }
}
