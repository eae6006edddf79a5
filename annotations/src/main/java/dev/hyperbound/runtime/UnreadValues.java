package dev.hyperbound.runtime;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What could not be read, at most one violation a parameter, until a value takes its place. */
final class UnreadValues {
    /** By name; that of a null key by null. */
    private final Map<@Nullable String, Violation> violations = new LinkedHashMap<>();

    /** What is wrong with texts whose parameter may know a better example. */
    private final Map<String, Unexplained> unexplained = new HashMap<>();

    /** A text that could not be read, or what is shown of a typed value of which no text could be made. */
    private record Unexplained(String text, Malformed problem, boolean isText) {
        Malformed explained(Parameter parameter) {
            return isText
                    ? ForeignText.explain(text, problem, parameter)
                    : ForeignText.withExampleOf(problem, parameter);
        }
    }

    /** A text is no value of its parameter. */
    void addText(String name, String text, Malformed problem) {
        unexplained.put(name, new Unexplained(text, problem, true));
        add(name, text, problem);
    }

    /** Of a value that was given for a parameter no text can be made, or none that can be read. */
    void addValue(String name, String shown, Malformed problem) {
        if (problem.example().isPresent()) {
            unexplained.put(name, new Unexplained(shown, problem, false));
        }
        add(name, shown, problem);
    }

    /** A parameter was given by several of its names. */
    void addTwice(String name, List<String> names) {
        forget(name);
        add(name, Violations.none().about(name).twice(names.get(0), names.get(1)));
    }

    private void add(String name, String text, Malformed problem) {
        add(name, Violations.none().about(name).malformed(text, problem));
    }

    /** Something else is wrong with what was given for a parameter. */
    void add(String name, Violations one) {
        add(name, one.done().get(0));
    }

    void add(@Nullable String name, Violation violation) {
        violations.put(name, violation);
    }

    /** A value takes the place of what could not be read. */
    void forget(String name) {
        violations.remove(name);
        if (!unexplained.isEmpty()) {
            unexplained.remove(name);
        }
    }

    /** Says of texts what they are and what the parameter takes instead. */
    void explain(List<Parameter> parameters) {
        if (unexplained.isEmpty()) {
            return;
        }
        for (Parameter parameter : parameters) {
            Unexplained one = unexplained.remove(parameter.wireName());
            if (one != null) {
                add(parameter.wireName(), one.text(), one.explained(parameter));
            }
        }
    }

    /** In the order of reading. */
    Collection<Violation> inOrder() {
        return violations.values();
    }

    int size() {
        return violations.size();
    }

    boolean isEmpty() {
        return violations.isEmpty();
    }

    boolean contains(String name) {
        return violations.containsKey(name);
    }
}
