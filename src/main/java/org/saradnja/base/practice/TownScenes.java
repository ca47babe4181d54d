package org.saradnja.base.practice;

import java.util.List;

/** Scenes of towns that one module contributes together. */
public interface TownScenes {

  List<TownScene> all();
}
