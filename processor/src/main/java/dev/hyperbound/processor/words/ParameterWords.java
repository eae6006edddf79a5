package dev.hyperbound.processor.words;

import dev.hyperbound.Scale;
import dev.hyperbound.processor.model.Blanks;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Deprecation;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Tunable;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.runtime.Text;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** What may be said of a parameter, piece by piece. */
public final class ParameterWords {
    private ParameterWords() {}

    /** The type in a word or two, as tools show it: {@code int}, {@code list of int}, {@code record(height, width)}. */
    public static String type(ValueType type) {
        return type.accept(new TypeName());
    }

    /** What values are allowed, to follow "must be". */
    public static String allowed(Parameter parameter) {
        return allowed(parameter.type(), parameter.constraints()).text();
    }

    /** What values of a type are allowed under constraints, to follow "must be". */
    public static Wording allowed(ValueType type, List<Constraint> constraints) {
        return type.accept(new AllowedWords(constraints));
    }

    /** The words that may stand in place of a number, to follow what it must be: {@code , or auto}. */
    public static String orKeyword(ValueType type) {
        return type.keywords().isEmpty() ? "" : ", or " + AllowedWords.oneOf(type.keywords());
    }

    /** One of these values, to follow "must be"; the first of them, if there are many. */
    public static String oneOf(List<String> values) {
        return AllowedWords.oneOf(values);
    }

    /** By which other names the parameter is read, if it has any: "also read as …". */
    public static Optional<String> alsoRead(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of("also read as " + String.join(", ", names));
    }

    /** What is allowed as the author wrote it, where the words say it otherwise: an interval, a pattern. */
    public static Optional<String> written(Parameter parameter) {
        for (Constraint constraint : parameter.constraints()) {
            Optional<String> written = constraint.accept(new Written());
            if (written.isPresent()) {
                return written;
            }
        }
        return Optional.empty();
    }

    /** A phrase as a sentence of its own. */
    public static String sentence(String phrase) {
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
    }

    /** What a parameter is for, in the first sentence of its description; empty if it has none. */
    public static String about(Description description) {
        return description.isEmpty()
                ? ""
                : firstSentence(Blanks.single(description.blocks().get(0).plainText()));
    }

    /** A sentence ends with a full stop that a blank and no lower-case letter follow. */
    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        while (end >= 0 && Character.isLowerCase(text.codePointAt(end + 2))) {
            end = text.indexOf(". ", end + 1);
        }
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /** Which texts mean that the parameter is not set, if any do: "not set when -1". */
    public static Optional<String> absent(Parameter parameter) {
        if (parameter.absent().isEmpty()) {
            return Optional.empty();
        }
        StringJoiner texts = new StringJoiner(" or ");
        for (String text : parameter.absent().get().texts()) {
            texts.add(Text.quote(text));
        }
        return Optional.of(texts + " is read as not set");
    }

    /** When the parameter has an effect, if not always: "used only when …", or "allowed only when …". */
    public static Optional<String> usedWhen(Parameter parameter) {
        Optional<Condition> condition = parameter.usedWhen();
        return condition.isPresent() ? Optional.of(use(condition.get())) : Optional.empty();
    }

    /** When a parameter has an effect; "allowed" where a value without effect is refused. */
    public static String use(Condition condition) {
        return (condition.isError() ? "allowed" : "used") + " only when " + RuleSentence.condition(condition.rule());
    }

    /** When the algorithm reports a metric, if not always: "reported only when …". */
    public static Optional<String> reportedWhen(Objective objective) {
        return objective.when().isPresent()
                ? Optional.of("reported only when "
                        + RuleSentence.condition(objective.when().get().rule()))
                : Optional.empty();
    }

    /** When an optional parameter has to be given: "required when …", or should be: "advised when …". */
    public static Optional<String> requiredWhen(Parameter parameter) {
        Optional<Condition> condition = parameter.requiredWhen();
        return condition.isPresent()
                ? Optional.of((condition.get().isError() ? "required when " : "advised when ")
                        + RuleSentence.condition(condition.get().rule()))
                : Optional.empty();
    }

    /** That the parameter may be tuned, and over which recommended range. */
    public static Optional<String> tunable(Parameter parameter) {
        if (parameter.tunable().isEmpty()) {
            return Optional.empty();
        }
        Optional<Interval> range = parameter.tunable().get().range();
        return Optional.of(range.isPresent() ? "tunable " + IntervalWords.of(range.get()) : "tunable");
    }

    /** Over which range and on which scale to tune the parameter, if it may be tuned. */
    public static Optional<String> tuning(Parameter parameter) {
        if (parameter.tunable().isEmpty()) {
            return Optional.empty();
        }
        Tunable tunable = parameter.tunable().get();
        String range = tunedOver(parameter);
        return Optional.of(tunable.range().isPresent() ? range + ", " + scale(tunable.scale()) : range);
    }

    /** Over what it is recommended to tune a parameter that may be tuned. */
    public static String tunedOver(Parameter parameter) {
        Tunable tunable = parameter.tunable().orElseThrow();
        if (tunable.range().isPresent()) {
            return IntervalWords.of(tunable.range().get());
        }
        if (!tunable.among().isEmpty()) {
            return String.join(", ", tunable.amongTexts());
        }
        return parameter.isTunedOverRanges() ? "no range is recommended" : "all values";
    }

    /** A scale in words. */
    public static String scale(Scale scale) {
        return switch (scale) {
            case AUTO -> "scale chosen by the service";
            case LINEAR -> "linear scale";
            case LOGARITHMIC -> "logarithmic scale";
            case REVERSE_LOGARITHMIC -> "reverse logarithmic scale";
        };
    }

    /** Whether the parameter has to be given, in a word or two. */
    public static String presence(Parameter parameter) {
        if (parameter.isRequired()) {
            return "required";
        }
        if (parameter.isAbsentable()) {
            boolean isConditional = parameter.requiredWhen().isPresent()
                    && parameter.requiredWhen().get().isError();
            return isConditional ? "conditionally required" : "optional";
        }
        return "has a default";
    }

    /** Since when the parameter is deprecated, and whether it is to go, if it is. */
    public static Optional<String> deprecated(Parameter parameter) {
        if (parameter.deprecation().isEmpty()) {
            return Optional.empty();
        }
        Deprecation deprecation = parameter.deprecation().get();
        return Optional.of((deprecation.since().isEmpty() ? "yes" : "since " + deprecation.since())
                + (deprecation.forRemoval() ? ", to be removed" : ""));
    }

    /** The values of a finite set, in wire form; none where the set is not finite or not listed. */
    public static List<String> allowedValues(Parameter parameter) {
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(parameter.constraints());
        return oneOf.isPresent()
                ? oneOf.get().texts()
                : parameter.type().element().accept(new ListedValues()).orElse(List.of());
    }
}
