package dev.hyperbound.benchmarks.run;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;

/** One row a benchmark, one column a library: the best iteration of all rounds, and the ratios to the first column. */
final class RatioTable {
    private final List<String> libraries;
    private final Map<String, Map<String, Figures>> rows;

    RatioTable(List<String> libraries, Map<String, Map<String, Figures>> rows) {
        this.libraries = libraries;
        this.rows = rows;
    }

    static RatioTable of(List<String> libraries, Collection<RunResult> results) {
        Map<String, Map<String, Figures>> rows = new LinkedHashMap<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            String row = benchmark.substring(benchmark.lastIndexOf('.') + 1);
            rows.computeIfAbsent(row, name -> new LinkedHashMap<>())
                    .merge(result.getParams().getParam("library"), Figures.best(result), Figures::best);
        }
        return new RatioTable(libraries, rows);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, "| %-13s", "best of all"));
        libraries.forEach(library -> table.append(String.format(Locale.ROOT, " | %-30s", library)));
        table.append(" |\n|---").append("|---".repeat(libraries.size())).append("|\n");
        rows.forEach((name, figures) -> appendRow(table, name, figures));
        return table.toString();
    }

    private void appendRow(StringBuilder table, String name, Map<String, Figures> figures) {
        table.append(String.format(Locale.ROOT, "| %-13s", name));
        Figures reference = Objects.requireNonNull(figures.get(libraries.get(0)));
        for (String library : libraries) {
            Figures own = Objects.requireNonNull(figures.get(library));
            table.append(String.format(Locale.ROOT, " | %-30s", own.against(reference)));
        }
        table.append(" |\n");
    }
}
