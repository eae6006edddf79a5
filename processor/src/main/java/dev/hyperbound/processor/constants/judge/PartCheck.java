package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.words.IntervalWords;
import dev.hyperbound.processor.words.ParameterWords;
import dev.hyperbound.runtime.Match;
import dev.hyperbound.runtime.Violations;
import dev.hyperbound.runtime.WrongValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds a single value to its constraints, as generated code does: one thing is said of it, even if two are wrong. */
final class PartCheck implements Constraint.Visitor<Violations> {
    private final ValueType type;
    /** Whether the values are listed that are allowed: that says all, then. */
    private final boolean isListed;

    private final Value value;
    private final WrongValue about;

    private PartCheck(ValueType type, boolean isListed, Value value, WrongValue about) {
        this.isListed = isListed;
        this.type = type;
        this.value = value;
        this.about = about;
    }

    /**
     * What is wrong with a value that is no list and no record.
     *
     * @param about begins to say so
     */
    static Violations of(ValueType type, List<Constraint> constraints, Value value, WrongValue about) {
        boolean isKeyword = !type.keywords().isEmpty() && value.number().isEmpty();
        if (isKeyword) {
            return Violations.none(); // constraints are the number's
        }
        PartCheck check = new PartCheck(type, Constraints.oneOf(constraints).isPresent(), value, about);
        Optional<ValueType.Numeric> number = type.constrained().number();
        Violations found =
                number.isPresent() ? check.range(number.get(), Constraints.range(constraints)) : Violations.none();
        for (Constraint constraint : constraints) {
            if (constraint.pattern().isPresent()) {
                found = found.addAll(constraint.accept(check).done());
            } else if (found.isEmpty() && constraint.range().isEmpty()) {
                found = constraint.accept(check);
            }
        }
        return found;
    }

    /** A double must be finite whether or not it has an interval. */
    private Violations range(ValueType.Numeric number, Optional<Interval> interval) {
        if (number.isWhole()) {
            long whole = ((Value.Whole) value).value();
            boolean isInside = interval.isEmpty() || interval.get().contains(whole);
            return isInside ? Violations.none() : about.range(whole, text(interval), words(interval));
        }
        double real = ((Value.Real) value).value();
        boolean isInside =
                Double.isFinite(real) && (interval.isEmpty() || interval.get().contains(real));
        return isInside ? Violations.none() : about.realRange(real, text(interval), words(interval));
    }

    private static String text(Optional<Interval> interval) {
        return interval.isPresent() ? interval.get().text() : "(-inf, inf)";
    }

    private String words(Optional<Interval> interval) {
        String words = interval.isPresent() ? IntervalWords.of(interval.get()) : "any finite number";
        return words + ParameterWords.orKeyword(type);
    }

    @Override
    public Violations inRange(Constraint.InRange range) {
        return Violations.none(); // found already
    }

    @Override
    public Violations oneOf(Constraint.OneOf set) {
        if (set.admits(value)) {
            return Violations.none();
        }
        Optional<ValueType.Numeric> number = type.constrained().number();
        if (number.isEmpty()) {
            return about.oneOf(WireText.of(type, value), set.texts());
        }
        String allowed = String.join(", ", set.texts());
        String words = ParameterWords.oneOf(set.texts()) + ParameterWords.orKeyword(type);
        return number.get().isWhole()
                ? about.oneOf(((Value.Whole) value).value(), allowed, words)
                : about.realOneOf(((Value.Real) value).value(), allowed, words);
    }

    @Override
    public Violations multipleOf(Constraint.MultipleOf factor) {
        if (isListed || factor.admits(value)) {
            return Violations.none();
        }
        long whole = ((Value.Whole) value).value();
        String orKeyword = ParameterWords.orKeyword(type);
        return orKeyword.isEmpty()
                ? about.multipleOf(whole, factor.number())
                : about.multipleOf(whole, factor.number(), "a multiple of " + factor.number() + orKeyword);
    }

    /** A match that is given up is no certain violation: another machine has another stack. */
    @Override
    public Violations matches(Constraint.Matches matches) {
        Pattern pattern = Pattern.compile(matches.regex());
        String text = WireText.of(type, value);
        if (Match.of(pattern, text) != Match.DIFFERS) {
            return Violations.none();
        }
        return matches.message().isPresent()
                ? about.pattern(text, pattern, matches.message().get())
                : about.pattern(text, pattern);
    }
}
