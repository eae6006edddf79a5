package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a builder was given as text but could not read: at most one violation a parameter, until a value takes its
 * place. Called by generated code.
 */
public final class Misread {
    private final Map<String, Violation> byName = new LinkedHashMap<>();
    private final List<Violation> nameless = new ArrayList<>();

    public Misread() {}

    /** A value takes the place of what could not be read. */
    public void forget(String wireName) {
        byName.remove(wireName);
    }

    /** A text that is no value of its parameter. */
    public void malformed(String wireName, String value, MalformedValueException problem) {
        put(wireName, Violations.malformed(List.of(), wireName, value, problem));
    }

    /** Parts that a record's constructor refused. */
    public void refused(String wireName, String value, RuntimeException problem) {
        put(wireName, Violations.refused(List.of(), wireName, value, problem));
    }

    /** A name that no parameter has. */
    public void unknown(String algorithm, String wireName, List<Parameter> parameters) {
        put(wireName, Violations.unknown(List.of(), algorithm, wireName, sent(parameters)));
    }

    /** A context parameter in a map: it takes part in rules, but the service is not sent it. */
    public void neverSent(String algorithm, String wireName) {
        put(wireName, Violations.neverSent(List.of(), algorithm, wireName));
    }

    /** A null key. */
    public void nullKey(String algorithm) {
        nameless.addAll(Violations.nullKey(List.of(), algorithm));
    }

    /** A null value. */
    public void nullValue(String wireName) {
        put(wireName, Violations.nullValue(List.of(), wireName));
    }

    /** The violations, to go on with: a parameter that they name gets no further one of its own. */
    public List<Violation> violations() {
        Unread found = new Unread();
        found.addAll(byName.values());
        found.addAll(nameless);
        found.names.addAll(byName.keySet());
        return found;
    }

    private void put(String wireName, List<Violation> single) {
        byName.put(wireName, single.get(0));
    }

    private static List<String> sent(List<Parameter> parameters) {
        List<String> names = new ArrayList<>(parameters.size());
        for (Parameter parameter : parameters) {
            if (!parameter.context()) {
                names.add(parameter.wireName());
            }
        }
        return names;
    }
}
