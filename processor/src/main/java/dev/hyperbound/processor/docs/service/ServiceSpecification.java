package dev.hyperbound.processor.docs.service;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.docs.json.JsonText;
import dev.hyperbound.processor.model.Blanks;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.words.ListedValues;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The list of {@code HyperParameterSpecification} that the service's {@code CreateAlgorithm} takes as
 * {@code SupportedHyperParameters}.
 */
public final class ServiceSpecification {
    private static final int LONGEST_DESCRIPTION = 1_024;
    private static final int LONGEST_DEFAULT = 2_500;
    private static final int MOST_VALUES = 30;
    private static final int LONGEST_VALUE = 256;
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private ServiceSpecification() {}

    /** The whole list. */
    public static String of(Stub stub) {
        List<JsonObject> specifications = new ArrayList<>();
        for (Parameter parameter : stub.parameters()) {
            if (!parameter.context()) {
                specifications.add(specification(parameter));
            }
        }
        return JsonText.of(specifications);
    }

    private static JsonObject specification(Parameter parameter) {
        ServiceType type = type(parameter);
        return JsonObject.of("Name", parameter.wireName())
                .withUnlessEmpty("Description", description(parameter))
                .with("Type", type.name())
                .with("Range", type.range())
                .with("IsTunable", parameter.tunable().isPresent())
                .with("IsRequired", parameter.isRequired())
                .with("DefaultValue", defaultValue(parameter));
    }

    private static ServiceType type(Parameter parameter) {
        Optional<List<String>> values = values(parameter);
        if (values.isPresent()) {
            return ServiceType.categorical(values.get());
        }
        Optional<ValueType.Numeric> number = parameter.type().number();
        return number.isPresent() ? ServiceType.number(number.get(), parameter.range()) : ServiceType.FREE_TEXT;
    }

    private static Optional<String> defaultValue(Parameter parameter) {
        Optional<Presence.Defaulted> defaulted = parameter.shownDefault();
        if (defaulted.isEmpty()) {
            return Optional.empty();
        }
        String text = defaulted.get().text();
        return isLine(text) && text.length() <= LONGEST_DEFAULT ? Optional.of(text) : Optional.empty();
    }

    /** On one line, without what the service refuses, cut at its limit. */
    private static String description(Parameter parameter) {
        String text =
                Blanks.single(printable(parameter.description().plainText()).strip());
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        int end = LONGEST_DESCRIPTION - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static String printable(String text) {
        StringBuilder line = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (Character.isWhitespace(codePoint)) {
                line.append(' ');
            } else if (isPrintable(codePoint)) {
                line.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return line.toString();
    }

    /** Letters, marks, separators, symbols, numbers and punctuation: the service's pattern for text. */
    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static boolean isLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (LINE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The values of a finite set, as they are sent; none where there is no such set, or it is too large to list. */
    private static Optional<List<String>> values(Parameter parameter) {
        if (parameter.type().element() != parameter.type()) {
            return Optional.empty();
        }
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(parameter.constraints());
        Optional<List<String>> all = oneOf.isPresent()
                ? Optional.of(members(oneOf.get(), parameter))
                : parameter.type().accept(new ListedValues());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<String> different = List.copyOf(new LinkedHashSet<>(all.get()));
        return isListable(different) ? Optional.of(different) : Optional.empty();
    }

    /** The members of the set that are inside the parameter's interval, too. */
    private static List<String> members(Constraint.OneOf oneOf, Parameter parameter) {
        List<String> members = new ArrayList<>();
        for (Value value : oneOf.values()) {
            if (isAllowed(value, parameter.constraints())) {
                members.add(WireText.of(parameter.type(), value));
            }
        }
        members.addAll(parameter.type().keywords());
        return members;
    }

    private static boolean isAllowed(Value value, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (!constraint.admits(value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isListable(List<String> values) {
        for (String value : values) {
            if (!isLine(value) || value.length() > LONGEST_VALUE) {
                return false;
            }
        }
        return values.size() <= MOST_VALUES;
    }
}
