package dev.hyperbound.processor.docs.html.graph;

import dev.hyperbound.processor.docs.facts.Anchors;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            if (parameter.usedWhen().isPresent()) {
                add(parameter.usedWhen().get().rule(), i, Dependency.Kind.USED_WHEN, byName, edges);
            }
            if (parameter.requiredWhen().isPresent()) {
                add(parameter.requiredWhen().get().rule(), i, Dependency.Kind.REQUIRED_WHEN, byName, edges);
            }
        }
        List<String> anchors = Anchors.rules(stub.rules());
        for (int i = 0; i < stub.rules().size(); i++) {
            TypedRule rule = stub.rules().get(i).rule();
            if (rule.reads().size() > 1) {
                add(rule, vertices.size(), Dependency.Kind.RULE, byName, edges);
                vertices.add(new Vertex(Integer.toString(i + 1), anchors.get(i), true));
            }
        }
        return new Dependencies(vertices, edges);
    }

    private static void add(
            TypedRule rule, int reader, Dependency.Kind kind, Map<String, Integer> byName, List<Dependency> edges) {
        for (String name : rule.reads()) {
            int from = byName.getOrDefault(name, reader);
            if (from != reader) {
                edges.add(new Dependency(from, reader, kind));
            }
        }
    }

    /** The parts that hang together, in the order of their first parameters; what depends on nothing is left out. */
    List<Dependencies> parts() {
        int[] firsts = firsts();
        List<Dependencies> parts = new ArrayList<>();
        for (int first = 0; first < firsts.length; first++) {
            List<Integer> members = members(first, firsts);
            if (members.size() > 1) {
                parts.add(part(members));
            }
        }
        return List.copyOf(parts);
    }

    /** For each vertex the first one of its part. */
    private int[] firsts() {
        int[] part = new int[vertices.size()];
        for (int i = 0; i < part.length; i++) {
            part[i] = i;
        }
        for (Dependency edge : edges) {
            int low = Math.min(part[edge.from()], part[edge.to()]);
            int high = Math.max(part[edge.from()], part[edge.to()]);
            for (int i = 0; i < part.length; i++) {
                part[i] = part[i] == high ? low : part[i];
            }
        }
        return part;
    }

    private static List<Integer> members(int first, int[] firsts) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < firsts.length; i++) {
            if (firsts[i] == first) {
                members.add(i);
            }
        }
        return members;
    }

    private Dependencies part(List<Integer> members) {
        List<Vertex> some = new ArrayList<>();
        for (int member : members) {
            some.add(vertices.get(member));
        }
        List<Dependency> between = new ArrayList<>();
        for (Dependency edge : edges) {
            if (members.contains(edge.from())) {
                between.add(new Dependency(members.indexOf(edge.from()), members.indexOf(edge.to()), edge.kind()));
            }
        }
        return new Dependencies(some, between);
    }

    /** How many parameters there are. */
    long parameters() {
        long parameters = 0;
        for (Vertex vertex : vertices) {
            if (!vertex.isRule()) {
                parameters++;
            }
        }
        return parameters;
    }
}
