package org.saradnja.base.web;

/** A parameter of an API request that cannot be used. Answered with 422 and problem details. */
public final class WrongParameter extends RuntimeException {

  private final String parameter;

  public WrongParameter(String parameter, String detail) {
    super(detail);
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }
}
