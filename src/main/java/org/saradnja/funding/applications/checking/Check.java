package org.saradnja.funding.applications.checking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.RejectedApplication.Ground;

/**
 * The formal check of one application, one type for each stage. Completion is asked for once: there
 * is no such act on a check that was supplemented.
 */
sealed interface Check {

  ApplicationId application();

  /** What the officer has answered so far. */
  Map<Condition, Answer> answers();

  /** A stage in which the officer writes. */
  sealed interface Undecided extends Check {

    Undecided answer(Map<Condition, Answer> answers);

    default InOrder findInOrder(FormalCheck found, Instant now) {
      if (!found.passed()) {
        throw new ActRefused(
            CheckingRefusal.NOT_IN_ORDER, found.unmet().size(), found.unanswered().size());
      }
      return new InOrder(application(), answers(), found.findings(), now);
    }

    default Rejected reject(List<Ground> grounds, FormalCheck found, Instant now) {
      return new Rejected(application(), answers(), found.findings(), grounds, now);
    }
  }

  record Open(ApplicationId application, Map<Condition, Answer> answers) implements Undecided {

    public Open {
      answers = Map.copyOf(answers);
    }

    @Override
    public Open answer(Map<Condition, Answer> answers) {
      return new Open(application, answers);
    }

    Waiting ask(Request request) {
      return new Waiting(application, answers, request);
    }
  }

  /** The applicant has the word until the term ends. */
  record Waiting(ApplicationId application, Map<Condition, Answer> answers, Request request)
      implements Undecided {

    public Waiting {
      answers = Map.copyOf(answers);
    }

    @Override
    public Waiting answer(Map<Condition, Answer> answers) {
      return new Waiting(application, answers, request);
    }

    Supplemented supplement(Instant at) {
      return new Supplemented(application, answers, request, at);
    }

    @Override
    public InOrder findInOrder(FormalCheck found, Instant now) {
      throw new ActRefused(CheckingRefusal.TERM_RUNS, request.until());
    }

    /** Rule R-038: not before the term has run out. */
    @Override
    public Rejected reject(List<Ground> grounds, FormalCheck found, Instant now) {
      if (!now.isAfter(request.until())) {
        throw new ActRefused(CheckingRefusal.TERM_RUNS, request.until());
      }
      return new Rejected(application, answers, found.findings(), grounds, now);
    }
  }

  record Supplemented(
      ApplicationId application, Map<Condition, Answer> answers, Request request, Instant at)
      implements Undecided {

    public Supplemented {
      answers = Map.copyOf(answers);
    }

    @Override
    public Supplemented answer(Map<Condition, Answer> answers) {
      return new Supplemented(application, answers, request, at);
    }
  }

  record InOrder(
      ApplicationId application, Map<Condition, Answer> answers, List<Finding> findings, Instant at)
      implements Check {

    public InOrder {
      answers = Map.copyOf(answers);
      findings = List.copyOf(findings);
    }
  }

  record Rejected(
      ApplicationId application,
      Map<Condition, Answer> answers,
      List<Finding> findings,
      List<Ground> grounds,
      Instant at)
      implements Check {

    public Rejected {
      if (grounds.isEmpty()) {
        throw new IllegalArgumentException("Nobody is rejected without a reason");
      }
      answers = Map.copyOf(answers);
      findings = List.copyOf(findings);
      grounds = List.copyOf(grounds);
    }
  }

  /**
   * The notice: everything that is missing, in one letter.
   *
   * @param note what the officer adds in words
   * @param until the last moment of the term
   */
  record Request(
      List<Asked> asked,
      List<Condition> unmet,
      String note,
      Instant at,
      LocalDate lastDay,
      Instant until) {

    public Request {
      if (asked.isEmpty()) {
        throw new IllegalArgumentException("A notice asks for something");
      }
      asked = List.copyOf(asked);
      unmet = List.copyOf(unmet);
    }
  }
}
