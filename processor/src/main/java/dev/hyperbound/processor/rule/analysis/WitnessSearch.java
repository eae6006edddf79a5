package dev.hyperbound.processor.rule.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Searches for few parameters whose values satisfy demands together: the required ones first, then also those that
 * broken rules are about. Values that cause no warning are preferred.
 */
public final class WitnessSearch {
    /** A search that takes longer than this many tries gives up: it shows that there are values, not that there are none. */
    private static final int TRIES = 3_000;

    private static final int ENLARGEMENTS = 4;

    private final Demands demands;
    private final Map<String, Object> defaults;
    private final Map<String, List<Object>> candidates;
    private int triesLeft;

    /**
     * A search among some values.
     *
     * @param defaults the values of parameters that are not given, by wire name
     * @param candidates the values that each parameter may be given, the better first, in the order of the parameters
     */
    public WitnessSearch(Demands demands, Map<String, Object> defaults, Map<String, List<Object>> candidates) {
        this.demands = demands;
        this.defaults = new LinkedHashMap<>(defaults);
        this.candidates = new LinkedHashMap<>(candidates);
    }

    /** Values for as few parameters as were found to do, by wire name. */
    public Optional<Map<String, Object>> find() {
        List<String> set = inOrder(demands.required());
        for (int i = 0; i < ENLARGEMENTS; i++) {
            Optional<Map<String, Object>> clean = assign(set, true);
            Optional<Map<String, Object>> found = clean.isPresent() ? clean : assign(set, false);
            if (found.isPresent()) {
                return found;
            }
            List<String> enlarged = enlarged(set);
            if (enlarged.size() == set.size()) {
                return Optional.empty();
            }
            set = enlarged;
        }
        return Optional.empty();
    }

    private List<String> inOrder(Set<String> parameters) {
        List<String> ordered = new ArrayList<>(candidates.keySet());
        ordered.retainAll(parameters);
        return ordered;
    }

    private Optional<Map<String, Object>> assign(List<String> set, boolean withoutWarning) {
        triesLeft = TRIES;
        return assign(set, new LinkedHashMap<>(), withoutWarning);
    }

    /** Tries the values of one parameter after the other; what is wrong already is not completed. */
    private Optional<Map<String, Object>> assign(
            List<String> toCome, Map<String, Object> given, boolean withoutWarning) {
        if (toCome.isEmpty()) {
            Trial trial = trial(given);
            return (withoutWarning ? trial.isClean() : trial.isValid()) ? Optional.of(given) : Optional.empty();
        }
        List<String> rest = toCome.subList(1, toCome.size());
        for (Object value : candidates(toCome.get(0))) {
            if (triesLeft-- <= 0) {
                return Optional.empty();
            }
            Map<String, Object> more = new LinkedHashMap<>(given);
            more.put(toCome.get(0), value);
            Optional<Map<String, Object>> found =
                    trial(more).isPromising(rest) ? assign(rest, more, withoutWarning) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The parameters, and those that have to change or to be given for the rules to hold. */
    private List<String> enlarged(List<String> set) {
        Map<String, Object> first = new LinkedHashMap<>();
        for (String parameter : set) {
            List<Object> values = candidates(parameter);
            if (!values.isEmpty()) {
                first.put(parameter, values.get(0));
            }
        }
        Set<String> names = new LinkedHashSet<>(set);
        names.addAll(trial(first).concerned());
        return inOrder(names);
    }

    private List<Object> candidates(String parameter) {
        return candidates.getOrDefault(parameter, List.of());
    }

    private Trial trial(Map<String, Object> given) {
        return new Trial(demands, defaults, given);
    }
}
