package org.saradnja.base.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The last resort: a page, or a problem for programs, for whatever nobody else answered. */
@Controller
class ErrorPages implements ErrorController {

  private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
  private static final String RETRY_SECONDS = "30";

  private final long ofAFile;
  private final long atOnce;
  private final ErrorAttributes attributes;

  ErrorPages(
      @Value("${spring.servlet.multipart.max-file-size}") DataSize ofAFile,
      @Value("${spring.servlet.multipart.max-request-size}") DataSize atOnce,
      ErrorAttributes attributes) {
    this.ofAFile = ofAFile.toMegabytes();
    this.atOnce = atOnce.toMegabytes();
    this.attributes = attributes;
  }

  @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
    var status = status(request);
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
      request.setAttribute(TextsOfRequest.WITHOUT_DATABASE, true);
    }
    var code = String.valueOf(status.value());
    var page = new ErrorPage(kind(status), code, sizes(request), back(request), reference(status));
    return new ModelAndView("web/error", Map.of("page", page), status);
  }

  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
    var status = status(request);
    var problem = ProblemDetail.forStatusAndDetail(status, detail(status));
    problem.setInstance(asked(request));
    var reference = reference(status);
    if (reference != null) {
      problem.setProperty("reference", reference);
    }
    var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return answer.body(problem);
  }

  /** What was asked for, not the address under which errors are answered. */
  private static URI asked(HttpServletRequest request) {
    var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return URI.create(path == null ? request.getRequestURI() : path);
  }

  private static String detail(HttpStatus status) {
    return switch (kind(status)) {
      case "signin" -> "Sign in first.";
      case "forbidden" -> "This is not given away, or the form's token is missing or too old.";
      case "notfound" -> "There is no such address, or it is not for you.";
      case "method" -> "This address does not answer that method or content type.";
      case "toolarge" -> "More was sent than is taken.";
      case "slow" -> "Too many requests: wait before the next one.";
      case "unavailable" -> "The server cannot answer now: try again, nothing was done by half.";
      case "failure" -> "A defect on the server; \"reference\" names it for the operator.";
      default -> "The request cannot be read.";
    };
  }

  /** An outage of the database is not a defect of the request: 503, to be tried again. */
  private static HttpStatus status(HttpServletRequest request) {
    if (Outage.isBehind(failure(request))) {
      return HttpStatus.SERVICE_UNAVAILABLE;
    }
    var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var status = code == null ? null : HttpStatus.resolve(code);
    return status == null ? HttpStatus.NOT_FOUND : status;
  }

  private static @Nullable Throwable failure(HttpServletRequest request) {
    return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
  }

  private ErrorPage.Sizes sizes(HttpServletRequest request) {
    var failure = attributes.getError(new ServletWebRequest(request));
    return new ErrorPage.Sizes(ofAFile, atOnce, tooLarge(failure));
  }

  /** The name of the file that was too large, as the browser sent it; empty when none alone was. */
  private static String tooLarge(@Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileSizeLimitExceededException limit && limit.getFileName() != null) {
        return limit.getFileName();
      }
    }
    return "";
  }

  /** Only what was sent from a page of this site can be mended there. */
  private static @Nullable String back(HttpServletRequest request) {
    return "POST".equals(method(request)) ? CameFrom.path(request).orElse(null) : null;
  }

  /** How it was sent; the errors of everything are asked for with GET. */
  private static String method(HttpServletRequest request) {
    var sent = (String) request.getAttribute(RequestDispatcher.ERROR_METHOD);
    return sent == null ? request.getMethod() : sent;
  }

  private static @Nullable String reference(HttpStatus status) {
    if (!status.is5xxServerError()) {
      return null;
    }
    var reference = UUID.randomUUID().toString().substring(0, 8);
    log.error("request failed status={} reference={}", status.value(), reference);
    return reference;
  }

  private static String kind(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED -> "signin";
      case FORBIDDEN -> "forbidden";
      case NOT_FOUND, GONE -> "notfound";
      case METHOD_NOT_ALLOWED, UNSUPPORTED_MEDIA_TYPE -> "method";
      case CONTENT_TOO_LARGE -> "toolarge";
      case TOO_MANY_REQUESTS -> "slow";
      case SERVICE_UNAVAILABLE -> "unavailable";
      default -> status.is5xxServerError() ? "failure" : "invalid";
    };
  }
}
