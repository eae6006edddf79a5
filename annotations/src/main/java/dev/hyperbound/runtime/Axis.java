package dev.hyperbound.runtime;

import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A parameter that a tuning job varies: its range, with the ends as numbers. */
final class Axis {
    private static final int MOST_VALUES = 30;
    private static final int LONGEST_VALUE = 256;

    final ParameterRange range;
    private final boolean inOrder;
    private final double min;
    private final double max;
    private final double recommendedMin;
    private final double recommendedMax;
    private final Scale scale;

    /** A range of numbers; whether the ends are in order is told apart, for a double can't tell all integers apart. */
    Axis(ParameterRange range, Scale scale, double min, double max, boolean inOrder, double... recommended) {
        this.range = range;
        this.scale = scale;
        this.min = min;
        this.max = max;
        this.inOrder = inOrder;
        boolean any = recommended.length == 0;
        this.recommendedMin = any ? Double.NEGATIVE_INFINITY : recommended[0];
        this.recommendedMax = any ? Double.POSITIVE_INFINITY : recommended[1];
    }

    /** Values to choose from. */
    Axis(ParameterRange.Categorical range) {
        this(range, Scale.AUTO, 0, 0, true);
    }

    String name() {
        return range.name();
    }

    /** The ends of the range, or all values to choose from. */
    List<String> texts() {
        if (range instanceof ParameterRange.Continuous real) {
            return List.of(real.min(), real.max());
        }
        return range instanceof ParameterRange.Integer whole
                ? List.of(whole.min(), whole.max())
                : ((ParameterRange.Categorical) range).values();
    }

    /** Whether a value lies in the range. */
    boolean contains(String text) {
        if (range instanceof ParameterRange.Categorical categorical) {
            return categorical.values().contains(text);
        }
        if (range instanceof ParameterRange.Integer whole) {
            long value = Long.parseLong(text);
            return Long.parseLong(whole.min()) <= value && value <= Long.parseLong(whole.max());
        }
        double value = Double.parseDouble(text);
        return min <= value && value <= max;
    }

    /** Holds the range to its parameter, to its scale and to the limits of the service. */
    List<Violation> errors(List<Violation> soFar, Trial trial) {
        List<Violation> found = soFar;
        List<String> texts = texts();
        if (range instanceof ParameterRange.Categorical) {
            Set<String> seen = new HashSet<>();
            for (String text : texts) {
                if (!seen.add(text)) {
                    found = error(found, "distinct", Text.quote(text) + " must be there only once");
                }
                if (text.length() > LONGEST_VALUE) {
                    found = error(found, "at most 256 characters", "a value must have at most 256 characters");
                }
            }
            if (texts.isEmpty() || texts.size() > MOST_VALUES) {
                found = error(found, "1 to 30 values", "must be 1 to 30 values, not " + texts.size());
            }
        } else {
            if (!inOrder) {
                found = error(found, "min < max", "the first number must be below the second");
            }
            found = scaleErrors(found);
        }
        return valueErrors(found, texts, trial);
    }

    private List<Violation> scaleErrors(List<Violation> found) {
        if (scale == Scale.LOGARITHMIC && !(min > 0)) {
            return error(found, "min > 0", "a logarithmic scale must begin above 0");
        }
        if (scale == Scale.REVERSE_LOGARITHMIC) {
            if (range instanceof ParameterRange.Integer) {
                return error(found, "continuous", "a reverse logarithmic scale must not be on an integer");
            }
            if (!(min >= 0 && max < 1)) {
                return error(found, "[0, 1)", "a reverse logarithmic scale must be at least 0 and less than 1");
            }
        }
        return found;
    }

    /** Tries the ends, or each value: what a parameter may be is known to its checks alone. */
    private List<Violation> valueErrors(List<Violation> soFar, List<String> texts, Trial trial) {
        List<Violation> found = soFar;
        for (String text : texts) {
            trial.set(name(), text);
            for (Violation violation : trial.errors()) {
                if (violation.kind() != Violation.Kind.RULE
                        && violation.parameters().contains(name())) {
                    String message = violation.message();
                    if (range instanceof ParameterRange.Categorical) {
                        found = error(found, violation.constraint(), message);
                    } else {
                        return error(found, violation.constraint(), message.substring(message.indexOf(": ") + 2));
                    }
                }
            }
        }
        return found;
    }

    /** Says where the range leaves the recommended one. */
    List<Violation> warnings(List<Violation> found, Parameter parameter) {
        return min >= recommendedMin && max <= recommendedMax
                ? found
                : Violations.tuning(
                        found,
                        Severity.WARNING,
                        parameter.tunableRange().orElse(""),
                        words() + ": recommended is from " + text(recommendedMin) + " to " + text(recommendedMax),
                        name());
    }

    private String text(double value) {
        return range instanceof ParameterRange.Integer ? Wire.write((long) value) : Wire.write(value);
    }

    private List<Violation> error(List<Violation> found, String constraint, String message) {
        return Violations.tuning(found, Severity.ERROR, constraint, words() + ": " + message, name());
    }

    /** Returns {@code learning_rate tuned from 0.1 to 0.5}. */
    String words() {
        List<String> texts = texts();
        return name()
                + (range instanceof ParameterRange.Categorical
                        ? " tuned over " + (texts.isEmpty() ? "nothing" : Phrases.shown(texts, true))
                        : " tuned from " + texts.get(0) + " to " + texts.get(1));
    }
}
