package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.runtime.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does any condition depend on itself, directly or through other conditions? */
final class ConditionCycleCheck implements Check {
    private static final int MOST_SHOWN = 6;

    @Override
    public void check(Stub stub, Problems problems) {
        Map<String, List<Edge>> edges = new HashMap<>();
        for (Parameter parameter : stub.parameters()) {
            edges.put(parameter.wireName(), edges(parameter, problems));
        }
        Set<String> reported = new HashSet<>();
        for (Parameter parameter : stub.parameters()) {
            if (!reported.contains(parameter.wireName())) {
                List<Edge> cycle = cycle(parameter.wireName(), edges);
                if (!cycle.isEmpty()) {
                    cycle.forEach(edge -> reported.add(edge.from()));
                    problems.add(Problem.of(Code.CONDITION_CYCLE, cycle.get(0).position())
                            .words("found", words(cycle))
                            .declared(
                                    Label.FOUND,
                                    cycle.stream().map(Edge::position).toList())
                            .build());
                }
            }
        }
    }

    /** That the condition of a parameter reads another one. */
    private record Edge(String from, String to, String words, Position position) {}

    private static List<Edge> edges(Parameter parameter, Problems problems) {
        List<Edge> edges = new ArrayList<>();
        if (parameter.usedWhen().isPresent()) {
            add(parameter, parameter.usedWhen().get(), "is used when", edges, problems);
        }
        if (parameter.requiredWhen().isPresent()) {
            add(parameter, parameter.requiredWhen().get(), "is required when", edges, problems);
        }
        return edges;
    }

    private static void add(
            Parameter parameter, Condition condition, String verb, List<Edge> edges, Problems problems) {
        String words = "'" + Text.show(parameter.wireName()) + "' " + verb + " "
                + Text.show(condition.rule().text());
        for (String read : condition.rule().reads()) {
            if (read.equals(parameter.wireName())) {
                problems.add(Problem.of(Code.CONDITION_READS_ITSELF, condition.position())
                        .named("name", parameter.wireName())
                        .with("rule", condition.rule().text())
                        .build());
            } else {
                edges.add(new Edge(parameter.wireName(), read, words, condition.position()));
            }
        }
    }

    /** The shortest way from a parameter back to itself; none if there is none. */
    private static List<Edge> cycle(String start, Map<String, List<Edge>> edges) {
        Map<String, Edge> reachedBy = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (Edge edge : edges.getOrDefault(open.remove(), List.of())) {
                if (edge.to().equals(start)) {
                    return path(start, edge, reachedBy);
                }
                if (reachedBy.putIfAbsent(edge.to(), edge) == null) {
                    open.add(edge.to());
                }
            }
        }
        return List.of();
    }

    private static List<Edge> path(String start, Edge last, Map<String, Edge> reachedBy) {
        List<Edge> path = new ArrayList<>(List.of(last));
        for (Edge at = last; !at.from().equals(start); at = path.get(0)) {
            path.add(0, reachedBy.get(at.from()));
        }
        return path;
    }

    private static String words(List<Edge> cycle) {
        Stream<String> shown = cycle.stream().limit(MOST_SHOWN).map(Edge::words);
        return shown.collect(Collectors.joining("; ", "", cycle.size() > MOST_SHOWN ? "; …" : ""));
    }
}
