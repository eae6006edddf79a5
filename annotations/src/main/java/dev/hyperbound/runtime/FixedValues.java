package dev.hyperbound.runtime;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The fixed values of a tuning job: those that have an effect somewhere in the space, as they are sent. */
final class FixedValues {
    /** Of a job that has not been checked yet. */
    static final FixedValues NONE = new FixedValues(Map.of(), Set.of());

    private final Map<String, String> sent;

    /** What has a value but no effect, wherever in the space. */
    private final Set<String> idle;

    private FixedValues(Map<String, String> sent, Set<String> idle) {
        this.sent = sent;
        this.idle = idle;
    }

    /**
     * Chooses what is sent.
     *
     * @param map what is sent at some point of the space
     * @param axes what is tuned
     * @param searched parameters whose condition depends on what is tuned: more counts than one point tells
     * @param idleByRule what is known to have no effect
     */
    static FixedValues of(
            Map<String, String> map,
            List<Parameter> parameters,
            Axes axes,
            Set<String> searched,
            Set<String> idleByRule) {
        Map<String, String> sent = new LinkedHashMap<>();
        Set<String> idle = new HashSet<>(idleByRule);
        for (Parameter parameter : parameters) {
            String name = parameter.wireName();
            String text = map.get(name);
            if (text == null && searched.contains(name)) {
                text = parameter.defaultValue().orElse(null);
            }
            if (text == null) {
                if (parameter.defaultValue().isPresent()) {
                    idle.add(name);
                }
            } else if (!axes.contains(name) && !idle.contains(name)) {
                sent.put(name, text);
            }
        }
        return new FixedValues(Collections.unmodifiableMap(sent), idle);
    }

    /** Wire names and wire values in declaration order, unmodifiable. */
    Map<String, String> sent() {
        return sent;
    }

    /** Whether a value is the one of the job; what has no effect or is never sent does not count. */
    boolean allow(Parameter parameter, @Nullable String text) {
        String name = parameter.wireName();
        return parameter.context() || idle.contains(name) || Objects.equals(text, sent.get(name));
    }
}
