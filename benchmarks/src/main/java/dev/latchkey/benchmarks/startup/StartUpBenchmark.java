package dev.latchkey.benchmarks.startup;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Starts the same application with Latchkey and without, in turn, each time as a process of its
 * own, and prints how the figures of each pair relate. A machine that does something else at the
 * time makes the spread wide; the order of the two changes from pair to pair.
 */
public final class StartUpBenchmark {

  private static final List<Integer> SIZES = List.of(1, 100, 1000);

  private final List<Run> with = new ArrayList<>();
  private final List<Run> without = new ArrayList<>();

  private StartUpBenchmark() {}

  /** Takes a folder for what is compiled, and the number of pairs. */
  public static void main(String[] arguments) throws Exception {
    System.out.printf(
        Locale.ROOT,
        "JDK %s, %d processors, load %.1f%n%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    System.out.println("| resources | figure | without, ms | with, ms | with/without |");
    System.out.println("|---|---|---|---|---|");
    for (int size : SIZES) {
      var benchmark = new StartUpBenchmark();
      benchmark.measure(Path.of(arguments[0]), size, Integer.parseInt(arguments[1]));
      benchmark.print(size);
    }
  }

  private void measure(Path folder, int size, int pairs)
      throws IOException, InterruptedException, URISyntaxException {
    Variant latchkey = Variant.compile(folder, new ResourceSources(size, true));
    Variant plain = Variant.compile(folder, new ResourceSources(size, false));
    // The first of each reads files that nobody has read yet.
    Run.of(latchkey);
    Run.of(plain);
    for (int pair = 0; pair < pairs; pair++) {
      if (pair % 2 == 0) {
        with.add(Run.of(latchkey));
        without.add(Run.of(plain));
      } else {
        without.add(Run.of(plain));
        with.add(Run.of(latchkey));
      }
    }
  }

  private void print(int size) {
    print(size, "listening", Run::started);
    print(size, "first response", Run::answered);
    print(size, "CPU", Run::cpu);
  }

  private void print(int size, String figure, ToLongFunction<Run> of) {
    List<Double> ratios = new ArrayList<>();
    for (int pair = 0; pair < with.size(); pair++) {
      ratios.add((double) of.applyAsLong(with.get(pair)) / of.applyAsLong(without.get(pair)));
    }
    System.out.printf(
        "| %d | %s | %s | %s | %s |%n",
        size,
        figure,
        spread(without, of).format("%.0f"),
        spread(with, of).format("%.0f"),
        Spread.of(ratios).format("%.2f"));
  }

  private static Spread spread(List<Run> runs, ToLongFunction<Run> of) {
    return Spread.of(runs.stream().map(run -> (double) of.applyAsLong(run)).toList());
  }
}
