package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        List<String> names = byName.size() < WITH_SUGGESTIONS ? names(parameters, false) : List.of();
        put(wireName, Violations.unknown(List.of(), algorithm, wireName, names));
    }

    /**
     * An entry of a map was not read into a parameter.
     *
     * @param algorithm name of the algorithm
     * @param wireName the key
     * @param value the value
     * @param parameters the parameters; one that is context stands in the map in vain, for the service is not sent it
     */
    @SuppressWarnings("exports") // the annotation is for those who have it; nobody needs it to call this
    public void leftOver(
            String algorithm, @Nullable String wireName, @Nullable String value, List<Parameter> parameters) {
        if (wireName == null) {
            nameless.addAll(Violations.nullKey(List.of(), algorithm));
        } else if (value == null) {
            put(wireName, Violations.nullValue(List.of(), wireName));
        } else if (names(parameters, true).contains(wireName)) {
            put(wireName, Violations.neverSent(List.of(), algorithm, wireName));
        } else {
            unknown(algorithm, wireName, parameters);
        }
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

    /** The names of what is context, or of what is sent. */
    private static List<String> names(List<Parameter> parameters, boolean context) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : parameters) {
            if (parameter.context() == context) {
                names.add(parameter.wireName());
            }
        }
        return names;
    }
}
