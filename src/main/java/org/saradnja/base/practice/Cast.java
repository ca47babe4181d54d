package org.saradnja.base.practice;

import java.util.List;

/** The invented people of the practice world whom anybody may be; the module of people answers. */
public interface Cast {

  /** In the order in which they are offered. */
  List<Member> all();

  /**
   * @param roleKey text key of the role in words
   */
  record Member(String email, String password, String roleKey) {}
}
