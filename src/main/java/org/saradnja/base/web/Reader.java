package org.saradnja.base.web;

/** Who is signed in, as the masthead names them. */
public interface Reader {

  String displayName();
}
