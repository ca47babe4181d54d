package org.saradnja.training.exams;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;

/** What was decided of a question that turned out faulty, for everybody who had it in one test. */
@JsonTypeInfo(use = Id.NAME, property = "ruling")
@JsonSubTypes({
  @Type(name = "ACCEPTED", value = Ruling.Accepted.class),
  @Type(name = "DROPPED", value = Ruling.Dropped.class),
  @Type(name = "OTHER_KEY", value = Ruling.OtherKey.class)
})
public sealed interface Ruling {

  /** Whatever was answered is right; who answered nothing gets it too. */
  record Accepted() implements Ruling {}

  /** The question counts for nobody: neither its points nor its maximum. */
  record Dropped() implements Ruling {}

  /** The same words with another key. */
  record OtherKey(Task task) implements Ruling {}
}
