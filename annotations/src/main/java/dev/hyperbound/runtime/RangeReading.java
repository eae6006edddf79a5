package dev.hyperbound.runtime;

import dev.hyperbound.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the ranges of a tuning job that is described elsewhere into a search space: each must be of the kind that its
 * parameter has. What is wrong with one is all that is said of its parameter.
 */
final class RangeReading {
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
        } else if (isOfKind(range, parameter)) {
            tune(range, parameter);
        } else {
            refuse(name, kind(parameter), "tuned over " + kind(range) + "; must be " + kind(parameter));
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

    /** Numbers may also be tuned over listed values. */
    private static boolean isOfKind(ParameterRange range, Parameter parameter) {
        return range instanceof ParameterRange.Categorical || kind(range).equals(kind(parameter));
    }

    private static String kind(ParameterRange range) {
        if (range instanceof ParameterRange.Integer) {
            return "an integer range";
        }
        return range instanceof ParameterRange.Continuous ? "a continuous range" : "categories";
    }

    private static String kind(Parameter parameter) {
        if (!parameter.allowedValues().isEmpty()) {
            return "categories";
        }
        return switch (tunedKind(parameter.type())) {
            case INT, LONG -> "an integer range";
            case DOUBLE -> "a continuous range";
            default -> "categories";
        };
    }

    /** The kind of what is tuned: of a number or keyword the number. */
    private static ParameterType.Kind tunedKind(ParameterType type) {
        return type instanceof ParameterType.NumberOrKeyword or ? or.number().kind() : type.kind();
    }

    private void tune(ParameterRange range, Parameter parameter) {
        String name = parameter.wireName();
        if (range instanceof ParameterRange.Integer whole) {
            double[] recommended = recommended(parameter);
            try {
                space.tune(
                        name, whole(whole.min(), parameter), whole(whole.max(), parameter), whole.scale(), recommended);
            } catch (MalformedValueException problem) {
                malformed(name, whole.min(), whole.max(), problem);
            }
        } else if (range instanceof ParameterRange.Continuous real) {
            double[] recommended = recommended(parameter);
            try {
                space.tune(name, Wire.toDouble(real.min()), Wire.toDouble(real.max()), real.scale(), recommended);
            } catch (MalformedValueException problem) {
                malformed(name, real.min(), real.max(), problem);
            }
        } else {
            tune(((ParameterRange.Categorical) range).values(), parameter);
        }
    }

    private static long whole(String text, Parameter parameter) {
        return tunedKind(parameter.type()) == ParameterType.Kind.INT ? Wire.toInt(text) : Wire.toLong(text);
    }

    private void malformed(String name, String min, String max, MalformedValueException problem) {
        violations = violations.about(name).malformed(min + " to " + max, problem.problem());
        hidden.add(name);
    }

    private void tune(List<String> values, Parameter parameter) {
        List<String> texts = new ArrayList<>();
        for (String value : values) {
            try {
                texts.add(CanonicalText.of(value, parameter.type()));
            } catch (MalformedValueException problem) {
                violations = violations.about(parameter.wireName()).malformed(value, problem.problem());
                hidden.add(parameter.wireName());
            }
        }
        if (!hidden.contains(parameter.wireName())) {
            space.tune(parameter.wireName(), texts);
        }
    }

    /** The ends of the recommended range, which are finite and as the stub writes them: {@code [1e-6, 0.5]}. */
    private static double[] recommended(Parameter parameter) {
        if (parameter.tunableRange().isEmpty()) {
            return new double[0];
        }
        String interval = parameter.tunableRange().get();
        int comma = interval.indexOf(',');
        return new double[] {
            Double.parseDouble(interval.substring(1, comma)),
            Double.parseDouble(interval.substring(comma + 1, interval.length() - 1))
        };
    }
}
