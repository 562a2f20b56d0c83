package dev.latchkey.cors;

import java.util.ArrayList;
import java.util.List;

/**
 * A hash table from path segments to values. A segment is looked up where it stands in the path, so
 * that no string is cut out of it.
 *
 * @param <T> the values
 */
final class SegmentTable<T> {

  private record Entry<T>(String segment, T value) {}

  private List<List<Entry<T>>> buckets = emptyBuckets(4);
  private int size;

  /** Finds the value of {@code path[start, end)}, or null. */
  T get(String path, int start, int end) {
    List<Entry<T>> bucket = buckets.get(indexOf(path, start, end));
    for (int i = 0; i < bucket.size(); i++) {
      String segment = bucket.get(i).segment();
      if (segment.length() == end - start && path.startsWith(segment, start)) {
        return bucket.get(i).value();
      }
    }
    return null;
  }

  /** Adds a segment that is not in the table. */
  void put(String segment, T value) {
    if (size == buckets.size()) {
      grow();
    }
    add(new Entry<>(segment, value));
    size++;
  }

  private void grow() {
    List<List<Entry<T>>> old = buckets;
    buckets = emptyBuckets(old.size() * 2);
    old.forEach(bucket -> bucket.forEach(this::add));
  }

  private void add(Entry<T> entry) {
    buckets.get(indexOf(entry.segment(), 0, entry.segment().length())).add(entry);
  }

  /** The number of buckets is a power of two; the upper bits are mixed into the lower. */
  private int indexOf(String path, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + path.charAt(i);
    }
    return (hash ^ hash >>> 16) & buckets.size() - 1;
  }

  private static <T> List<List<Entry<T>>> emptyBuckets(int count) {
    List<List<Entry<T>>> empty = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      empty.add(new ArrayList<>(1));
    }
    return empty;
  }
}
