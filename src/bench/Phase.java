import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One kind of work that all connections do at once, and how it went. What follows the work, letters
 * and the closing of the log, is waited for and counted in the processor time, not in the rate.
 */
record Phase(String name, Processes processes) {

  interface Work<T> {
    void on(T thing, Browser browser) throws IOException, InterruptedException;
  }

  <T> void measure(Map<Browser, List<T>> shares, Work<T> work)
      throws IOException, InterruptedException, ExecutionException {
    var latencies = new ConcurrentLinkedQueue<Long>();
    long turnedAway = Browser.TURNED_AWAY.get();
    var before = processes.used();
    double own = own();
    long began = System.nanoTime();
    run(
        shares,
        (thing, browser) -> {
          long start = System.nanoTime();
          work.on(thing, browser);
          latencies.add(System.nanoTime() - start);
        });
    double seconds = (System.nanoTime() - began) / 1e9;
    int operations = latencies.size();
    own = own() - own;
    processes.comeToRest();
    var used = processes.used().since(before);
    System.out.printf(
        "%s: %.0f operations/s, %.2f ms CPU per operation"
            + " (server %.2f, of it compiling %.2f, database %.2f),"
            + " p50 %.0f ms, p99 %.0f ms,"
            + " %d turned away and sent again, %.2f ms more for the bench itself%n",
        name,
        operations / seconds,
        used.all() / operations,
        used.server() / operations,
        used.compiling() / operations,
        used.database() / operations,
        percentile(latencies, 50),
        percentile(latencies, 99),
        Browser.TURNED_AWAY.get() - turnedAway,
        own / operations);
  }

  /** The processor time in milliseconds of those who ask, which is taken from the same cores. */
  private static double own() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
  }

  /** Each browser does its share, one thing after another. */
  static <T> void run(Map<Browser, List<T>> shares, Work<T> work)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      var running = new ArrayList<Future<?>>();
      for (var share : shares.entrySet()) {
        Callable<Boolean> task =
            () -> {
              for (var thing : share.getValue()) {
                work.on(thing, share.getKey());
              }
              return true;
            };
        running.add(threads.submit(task));
      }
      for (var one : running) {
        one.get();
      }
    }
  }

  private static double percentile(Queue<Long> latencies, int percent) {
    long[] sorted = latencies.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }
}
