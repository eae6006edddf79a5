package dev.hyperbound.processor.words;

import dev.hyperbound.Scale;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Tunable;
import dev.hyperbound.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** What may be said of a parameter, piece by piece. */
public final class ParameterWords {
    /** A reader who needs more of a long list looks at the reference page. */
    private static final int SHOWN_VALUES = 24;

    private ParameterWords() {}

    /** The type in a word or two, as tools show it: {@code int}, {@code list of int}, {@code record(height, width)}. */
    public static String type(ValueType type) {
        if (type instanceof ValueType.Numeric number) {
            return switch (number) {
                case INT -> "int";
                case LONG -> "long";
                case DOUBLE -> "double";
            };
        }
        if (type instanceof ValueType.Bool) {
            return "boolean";
        }
        if (type instanceof ValueType.Regex) {
            return "pattern";
        }
        if (type instanceof ValueType.Enumeration) {
            return "enum";
        }
        if (type instanceof ValueType.Composite composite) {
            StringJoiner names = new StringJoiner(", ", "record(", ")");
            for (ValueType.Component component : composite.components()) {
                names.add(component.wireName());
            }
            return names.toString();
        }
        return type instanceof ValueType.Sequence sequence ? "list of " + type(sequence.element()) : "string";
    }

    /** What values are allowed, to follow "must be". */
    public static String allowed(Parameter parameter) {
        return allowed(parameter.type(), parameter.constraints());
    }

    /** What values of a type are allowed under constraints, to follow "must be". */
    public static String allowed(ValueType type, List<Constraint> constraints) {
        if (type instanceof ValueType.Composite composite) {
            StringJoiner said = new StringJoiner(", ");
            for (ValueType.Component component : composite.components()) {
                said.add(component.wireName() + " " + allowed(component.type(), component.constraints()));
            }
            return said + separated(composite.separator());
        }
        if (type instanceof ValueType.Sequence sequence) {
            return "a list, each element " + allowed(sequence.element(), constraints) + separated(sequence.separator());
        }
        StringJoiner said = new StringJoiner(", ");
        for (Constraint constraint : constraints) {
            said.add(constraint(constraint));
        }
        return constraints.isEmpty() ? unconstrained(type) : said.toString();
    }

    private static String separated(String separator) {
        return "; separated by '" + separator + "'";
    }

    private static String constraint(Constraint constraint) {
        if (constraint instanceof Constraint.InRange inRange) {
            return IntervalWords.of(inRange.interval());
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            return oneOf(oneOf.texts());
        }
        return "text that matches " + ((Constraint.Matches) constraint).regex();
    }

    private static String unconstrained(ValueType type) {
        if (type instanceof ValueType.Numeric number) {
            return switch (number) {
                case INT -> "any int";
                case LONG -> "any long";
                case DOUBLE -> "any finite number";
            };
        }
        if (type instanceof ValueType.Bool bool) {
            return bool.yes() + " or " + bool.no();
        }
        if (type instanceof ValueType.Enumeration enumeration) {
            return oneOf(enumeration.wireNames());
        }
        return type instanceof ValueType.Regex ? "a regular expression" : "any text";
    }

    /** One of these values, to follow "must be"; the first of them, if there are many. */
    public static String oneOf(List<String> values) {
        if (values.size() == 1) {
            return values.get(0);
        }
        String more = values.size() > SHOWN_VALUES ? " … (" + values.size() + " values)" : "";
        return "one of " + String.join(", ", values.subList(0, Math.min(SHOWN_VALUES, values.size()))) + more;
    }

    /** When the parameter has an effect, if not always: "used only when …". */
    public static Optional<String> usedWhen(Parameter parameter) {
        Optional<Condition> condition = parameter.usedWhen();
        return condition.isPresent()
                ? Optional.of("used only when "
                        + RuleSentence.condition(condition.get().rule()))
                : Optional.empty();
    }

    /** When an optional parameter has to be given: "required when …". */
    public static Optional<String> requiredWhen(Parameter parameter) {
        Optional<Condition> condition = parameter.requiredWhen();
        return condition.isPresent()
                ? Optional.of("required when "
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
        return Optional.of(
                tunable.range().isPresent()
                        ? IntervalWords.of(tunable.range().get()) + ", " + scale(tunable.scale())
                        : "all values");
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
            return parameter.requiredWhen().isPresent() ? "conditionally required" : "optional";
        }
        return "has a default";
    }

    /** The values of a finite set, in wire form; none where the set is not finite or not listed. */
    public static List<String> allowedValues(Parameter parameter) {
        ValueType type =
                parameter.type() instanceof ValueType.Sequence sequence ? sequence.element() : parameter.type();
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(parameter.constraints());
        if (oneOf.isPresent()) {
            return oneOf.get().texts();
        }
        if (type instanceof ValueType.Enumeration enumeration) {
            return enumeration.wireNames();
        }
        return type instanceof ValueType.Bool bool ? List.of(bool.yes(), bool.no()) : List.of();
    }
}
