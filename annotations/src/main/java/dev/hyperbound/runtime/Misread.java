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
    private static final int WITH_SUGGESTIONS = 100;

    private final Map<String, Violation> byName = new LinkedHashMap<>();
    private final List<Violation> nameless = new ArrayList<>();

    /** Begins with nothing. */
    public Misread() {}

    /**
     * A value takes the place of what could not be read.
     *
     * @param wireName the parameter
     */
    public void forget(String wireName) {
        byName.remove(wireName);
    }

    /**
     * A text is no value of its parameter.
     *
     * @param wireName the parameter
     * @param value the text
     * @param problem what reading it threw
     */
    public void malformed(String wireName, String value, MalformedValueException problem) {
        put(wireName, Violations.malformed(List.of(), wireName, value, problem));
    }

    /**
     * A record's constructor refused its parts.
     *
     * @param wireName the parameter
     * @param value the record in wire form
     * @param problem what the constructor threw
     */
    public void refused(String wireName, String value, RuntimeException problem) {
        put(wireName, Violations.refused(List.of(), wireName, value, problem));
    }

    /**
     * A name belongs to no parameter. The first hundred such names get suggestions: nobody reads more, and a large map of
     * wrong names must not cost more by the name than a small one.
     *
     * @param algorithm name of the algorithm
     * @param wireName the name
     * @param parameters the parameters, among which suggestions are looked for
     */
    public void unknown(String algorithm, String wireName, List<Parameter> parameters) {
        List<String> names = byName.size() < WITH_SUGGESTIONS ? sent(parameters) : List.of();
        put(wireName, Violations.unknown(List.of(), algorithm, wireName, names));
    }

    /**
     * A context parameter stands in a map: it takes part in rules, but the service is not sent it.
     *
     * @param algorithm name of the algorithm
     * @param wireName the parameter
     */
    public void neverSent(String algorithm, String wireName) {
        put(wireName, Violations.neverSent(List.of(), algorithm, wireName));
    }

    /**
     * A key is null.
     *
     * @param algorithm name of the algorithm
     */
    public void nullKey(String algorithm) {
        nameless.addAll(Violations.nullKey(List.of(), algorithm));
    }

    /**
     * A value is null.
     *
     * @param wireName the key
     */
    public void nullValue(String wireName) {
        put(wireName, Violations.nullValue(List.of(), wireName));
    }

    /**
     * Begins the violations of a set of values.
     *
     * @return a new list to go on with; a parameter that it names gets no further violation of its own
     */
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
