package org.saradnja.portal.news;

import java.util.List;
import java.util.Optional;

/** Published news. */
public interface News {

  /** The newest first. */
  List<Headline> latest(int most);

  /** Empty for a draft and for what was withdrawn. */
  Optional<Headline> find(NewsId id);
}
