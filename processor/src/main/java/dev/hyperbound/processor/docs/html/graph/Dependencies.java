package dev.hyperbound.processor.docs.html.graph;

import dev.hyperbound.processor.docs.facts.Anchors;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The parameters of a stub that depend on each other, the rules over several of them, and what reads what; in
 * declaration order.
 */
record Dependencies(List<Vertex> vertices, List<Dependency> edges) {
    Dependencies {
        vertices = List.copyOf(vertices);
        edges = List.copyOf(edges);
    }

    static Dependencies of(Stub stub) {
        List<Vertex> vertices = new ArrayList<>();
        Map<String, Integer> byName = new LinkedHashMap<>();
        for (Parameter parameter : stub.parameters()) {
            byName.put(parameter.wireName(), vertices.size());
            vertices.add(new Vertex(parameter.wireName(), Anchors.parameter(parameter.wireName()), false));
        }
        List<Dependency> edges = new ArrayList<>();
        for (int i = 0; i < stub.parameters().size(); i++) {
            Parameter parameter = stub.parameters().get(i);
            add(parameter.usedWhen().map(Condition::rule), i, Dependency.Kind.USED_WHEN, byName, edges);
            add(parameter.requiredWhen().map(Condition::rule), i, Dependency.Kind.REQUIRED_WHEN, byName, edges);
        }
        List<String> anchors = Anchors.rules(stub.rules());
        for (int i = 0; i < stub.rules().size(); i++) {
            TypedRule rule = stub.rules().get(i).rule();
            if (rule.reads().size() > 1) {
                add(Optional.of(rule), vertices.size(), Dependency.Kind.RULE, byName, edges);
                vertices.add(new Vertex(Integer.toString(i + 1), anchors.get(i), true));
            }
        }
        return new Dependencies(vertices, edges);
    }

    private static void add(
            Optional<TypedRule> rule,
            int reader,
            Dependency.Kind kind,
            Map<String, Integer> byName,
            List<Dependency> edges) {
        for (String name : rule.map(TypedRule::reads).orElse(List.of())) {
            int from = byName.getOrDefault(name, reader);
            if (from != reader) {
                edges.add(new Dependency(from, reader, kind));
            }
        }
    }

    /** The parts that hang together, in the order of their first parameters; what depends on nothing is left out. */
    List<Dependencies> parts() {
        int[] part = IntStream.range(0, vertices.size()).toArray();
        for (Dependency edge : edges) {
            int low = Math.min(part[edge.from()], part[edge.to()]);
            int high = Math.max(part[edge.from()], part[edge.to()]);
            for (int i = 0; i < part.length; i++) {
                part[i] = part[i] == high ? low : part[i];
            }
        }
        List<Dependencies> parts = new ArrayList<>();
        for (int first = 0; first < part.length; first++) {
            int wanted = first;
            List<Integer> members = IntStream.range(0, part.length)
                    .filter(i -> part[i] == wanted)
                    .boxed()
                    .toList();
            if (members.size() > 1) {
                parts.add(new Dependencies(
                        members.stream().map(vertices::get).toList(),
                        edges.stream()
                                .filter(edge -> members.contains(edge.from()))
                                .map(edge -> new Dependency(
                                        members.indexOf(edge.from()), members.indexOf(edge.to()), edge.kind()))
                                .toList()));
            }
        }
        return List.copyOf(parts);
    }

    /** How many parameters there are. */
    long parameters() {
        return vertices.stream().filter(vertex -> !vertex.isRule()).count();
    }
}
