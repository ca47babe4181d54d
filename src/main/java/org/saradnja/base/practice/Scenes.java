package org.saradnja.base.practice;

import java.util.List;

/** Scenes of one kind, made of data; a module contributes them as one bean. */
public interface Scenes {

  List<Scene> all();
}
