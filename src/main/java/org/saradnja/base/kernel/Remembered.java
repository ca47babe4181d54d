package org.saradnja.base.kernel;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Values that never change under their key, so that any node may keep what it once read. Holds a
 * bounded number; when it is full it forgets everything and begins again.
 */
public final class Remembered<K, V> {

  private final int most;
  private final Map<K, V> values = new ConcurrentHashMap<>();

  public Remembered(int most) {
    this.most = most;
  }

  /** What is known without asking anybody. */
  public Optional<V> find(K key) {
    return Optional.ofNullable(values.get(key));
  }

  public V get(K key, Supplier<V> otherwise) {
    var known = values.get(key);
    if (known != null) {
      return known;
    }
    var read = otherwise.get();
    if (values.size() >= most) {
      values.clear();
    }
    values.put(key, read);
    return read;
  }
}
