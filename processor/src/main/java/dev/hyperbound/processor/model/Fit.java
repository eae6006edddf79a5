package dev.hyperbound.processor.model;

import dev.hyperbound.runtime.Match;
import java.util.regex.Pattern;

/** Whether single values satisfy constraints, as the runtime would judge them. */
public final class Fit {
    private Fit() {}

    /** Whether a single value satisfies a constraint for certain. */
    public static boolean satisfies(Value value, Constraint constraint) {
        if (constraint instanceof Constraint.InRange range) {
            return isInside(range.interval(), value);
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            return isOneOf(oneOf, value);
        }
        return match(((Constraint.Matches) constraint).regex(), value) == Match.MATCHES;
    }

    /** Whether a number is inside; whatever is no number is. */
    public static boolean isInside(Interval interval, Value value) {
        if (value instanceof Value.Whole whole) {
            return interval.contains(whole.value());
        }
        return !(value instanceof Value.Real real) || interval.contains(real.value());
    }

    /** Whether a value is a member of a set. */
    public static boolean isOneOf(Constraint.OneOf oneOf, Value value) {
        for (Value member : oneOf.values()) {
            if (comparable(member).equals(comparable(value))) {
                return true;
            }
        }
        return false;
    }

    /** The same for equal values of one type; {@code -0.0} and {@code 0.0} are equal numbers. */
    public static Object comparable(Value value) {
        if (value instanceof Value.Whole whole) {
            return whole.value();
        }
        if (value instanceof Value.Real real) {
            return real.value() + 0.0;
        }
        if (value instanceof Value.Text text) {
            return text.value();
        }
        return value instanceof Value.Constant constant ? constant.constant().name() : value;
    }

    /** Whether the whole text matches; undecided if that takes too long. */
    public static Match match(String regex, Value value) {
        if (!(value instanceof Value.Text text)) {
            return Match.MATCHES;
        }
        return Match.of(Pattern.compile(regex), text.value());
    }
}
