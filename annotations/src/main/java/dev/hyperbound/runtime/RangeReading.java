package dev.hyperbound.runtime;

import dev.hyperbound.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the ranges of a tuning job that is described elsewhere into a search space: each must be of the kind that its
 * parameter has. What is wrong with one is all that is said of its parameter.
 */
final class RangeReading {
    private static final String INTEGERS = "an integer range";
    private static final String REALS = "a continuous range";
    private static final String CATEGORIES = "categories";

    private final SearchSpace space;
    private final Map<String, String> fixed;
    private final Set<String> hidden;
    private final Map<String, Parameter> byName = new HashMap<>();
    private final Set<String> tuned = new HashSet<>();
    private Violations violations = Violations.none();

    /**
     * Begins.
     *
     * @param fixed what is fixed, by any name of the parameter; names of ranges that are no parameter's are added
     * @param unknown names of parameters of which nothing is known
     */
    RangeReading(SearchSpace space, List<Parameter> parameters, Map<String, String> fixed, Set<String> unknown) {
        this.space = space;
        this.fixed = new LinkedHashMap<>(fixed);
        this.hidden = new HashSet<>(unknown);
        for (Parameter parameter : parameters) {
            byName.put(parameter.wireName(), parameter);
            for (String name : parameter.alsoNames()) {
                byName.put(name, parameter);
            }
        }
    }

    /** What is fixed, and names that are there only to be told. */
    Map<String, String> fixed() {
        return fixed;
    }

    /** What is wrong with the ranges. */
    List<Violation> violations() {
        return violations.done();
    }

    /** Names of parameters of which nothing is known, or of which all has been said. */
    Set<String> hidden() {
        return hidden;
    }

    void read(ParameterRange range) {
        Parameter parameter = byName.get(range.name());
        if (parameter == null || parameter.context()) {
            fixed.put(range.name(), "");
            return;
        }
        String name = parameter.wireName();
        if (hidden.contains(name) || hidden.contains(range.name())) {
            return;
        }
        if (!tuned.add(name)) {
            refuse(name, "tuned once", "tuned twice; leave out one range");
        } else if (isFixed(parameter)) {
            refuse(name, "fixed or tuned", "both fixed and tuned; leave out one");
        } else if (!parameter.tunable()) {
            refuse(name, "not tunable", "can't be tuned; fix it");
        } else {
            boolean isRead = range.accept(new OfParameter(parameter));
            if (!isRead) {
                hidden.add(name);
            }
        }
    }

    private boolean isFixed(Parameter parameter) {
        for (String name : parameter.alsoNames()) {
            if (fixed.get(name) != null) {
                return true;
            }
        }
        return fixed.get(parameter.wireName()) != null;
    }

    private void refuse(String name, String constraint, String reason) {
        violations = violations.tuning(Severity.ERROR, constraint, name + ": " + reason, name);
        hidden.add(name);
    }

    /** Reads a range of a parameter that can be tuned; tells whether it could be. Numbers may be listed as well. */
    private final class OfParameter implements ParameterRange.Visitor<Boolean> {
        private final Parameter parameter;
        private final String name;
        private final Optional<ParameterType.Numeric> number;

        private OfParameter(Parameter parameter) {
            this.parameter = parameter;
            name = parameter.wireName();
            number = parameter.allowedValues().isEmpty() ? TunedNumber.of(parameter.type()) : Optional.empty();
        }

        private boolean isWhole() {
            return number.isPresent() && number.get() != ParameterType.Numeric.DOUBLE;
        }

        @Override
        public Boolean integer(ParameterRange.Integer range) {
            if (!isWhole()) {
                return refusedFor(INTEGERS);
            }
            Optional<Number> min = end(range.min());
            Optional<Number> max = end(range.max());
            if (min.isEmpty() || max.isEmpty()) {
                return false;
            }
            space.tune(name, min.get().longValue(), max.get().longValue(), range.scale(), recommended());
            return true;
        }

        /** Reads an end of a range; each that can't be read is told by itself. */
        private Optional<Number> end(String text) {
            try {
                return Optional.of(number.orElseThrow().read(text));
            } catch (MalformedValueException problem) {
                malformed(text, problem);
                return Optional.empty();
            }
        }

        @Override
        public Boolean continuous(ParameterRange.Continuous range) {
            if (number.isEmpty() || isWhole()) {
                return refusedFor(REALS);
            }
            Optional<Number> min = end(range.min());
            Optional<Number> max = end(range.max());
            if (min.isEmpty() || max.isEmpty()) {
                return false;
            }
            space.tune(name, min.get().doubleValue(), max.get().doubleValue(), range.scale(), recommended());
            return true;
        }

        @Override
        public Boolean categorical(ParameterRange.Categorical range) {
            boolean isRead = true;
            List<Choice> choices = new ArrayList<>();
            for (String value : range.values()) {
                try {
                    choices.add(choice(CanonicalText.of(value, parameter.type())));
                } catch (MalformedValueException problem) {
                    isRead = malformed(value, problem);
                }
            }
            if (isRead) {
                space.tune(name, choices);
            }
            return isRead;
        }

        private Choice choice(String text) {
            Optional<ParameterType.Numeric> listed = TunedNumber.of(parameter.type());
            if (listed.isEmpty() || !JsonNumber.isNumber(text)) {
                return Choice.described(text);
            }
            return listed.get() == ParameterType.Numeric.DOUBLE
                    ? Choice.of(Wire.toDouble(text))
                    : Choice.of(Wire.toLong(text));
        }

        private boolean refusedFor(String found) {
            String kind = number.isEmpty() ? CATEGORIES : isWhole() ? INTEGERS : REALS;
            refuse(name, kind, "tuned over " + found + "; must be " + kind);
            return false;
        }

        private boolean malformed(String text, MalformedValueException problem) {
            violations = violations.about(name).malformed(text, problem.problem());
            return false;
        }

        /** The ends of the recommended range, which are finite. */
        private double[] recommended() {
            return parameter.tunableRange().isPresent()
                    ? IntervalText.of(parameter.tunableRange().get()).ends()
                    : new double[0];
        }
    }
}
