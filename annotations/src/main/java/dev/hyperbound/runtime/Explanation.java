package dev.hyperbound.runtime;

import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Says that a rule does not hold, or that a value has no effect: a sentence, part by part, with the values that make it
 * so. Of a rule, the parameter to change comes first in the violation: the one that the rule makes its demand of, unless
 * that one was not given and another was.
 */
public final class Explanation {
    private final Violations found;
    private final Violation.Builder violation;
    private final List<String> parameters;
    private final Set<String> named = new LinkedHashSet<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> notGiven = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>(0);
    private final String rule;
    private String own = "";
    private String id = "";

    /** Words, or a parameter with its value. */
    private record Part(String name, String text) {}

    /**
     * Of a rule.
     *
     * @param parameters what it reads; empty where that is what the sentence names
     */
    Explanation(Violations found, String rule, List<String> parameters) {
        this.found = found;
        this.rule = rule;
        this.parameters = parameters;
        this.violation = Violation.of(Kind.RULE, "").constraint(rule);
    }

    /** Of a value without effect. */
    Explanation(Violations found, String parameter, String condition) {
        this.found = found;
        this.rule = "";
        this.parameters = List.of(parameter);
        this.violation = Violation.of(Kind.UNUSED, "").constraint(condition).argument("when", condition);
    }

    /**
     * It is of a rule that has an id of its own.
     *
     * @param id the rule's id; without any, {@link RuleInfo#idOf} of the parameters
     * @return this
     */
    public Explanation id(String id) {
        this.id = id;
        return this;
    }

    /**
     * It is no more than a warning.
     *
     * @return this
     */
    public Explanation asWarning() {
        violation.severity(Severity.WARNING);
        return this;
    }

    /**
     * Begins with words of the author's; each value comes behind them.
     *
     * @param text the words
     * @return this
     */
    public Explanation says(String text) {
        own = text;
        return words(text);
    }

    /**
     * Goes on with words.
     *
     * @param text words
     * @return this
     */
    public Explanation words(String text) {
        parts.add(new Part("", text));
        return this;
    }

    /**
     * Goes on with an integer: {@code epochs = 5}.
     *
     * @param name wire name
     * @param value the value
     * @return this
     */
    public Explanation whole(String name, long value) {
        String text = Wire.write(value);
        return show(name, text, text);
    }

    /**
     * Goes on with an integer that has a default: {@code epochs = 30 (default)}.
     *
     * @param name wire name
     * @param value the value
     * @param byDefault the default in wire form
     * @return this
     */
    public Explanation whole(String name, long value, String byDefault) {
        return whole(name, value).defaulted(name, byDefault);
    }

    /**
     * Goes on with an integer that may not be there.
     *
     * @param name wire name
     * @param value the value, if there is one
     * @return this
     */
    public Explanation whole(String name, OptionalInt value) {
        return value.isPresent() ? whole(name, value.getAsInt()) : notSet(name);
    }

    /**
     * Goes on with an integer that may not be there.
     *
     * @param name wire name
     * @param value the value, if there is one
     * @return this
     */
    public Explanation whole(String name, OptionalLong value) {
        return value.isPresent() ? whole(name, value.getAsLong()) : notSet(name);
    }

    /**
     * Goes on with a double: {@code learning_rate = 0.5}.
     *
     * @param name wire name
     * @param value the value
     * @return this
     */
    public Explanation real(String name, double value) {
        String text = Wire.write(value);
        return show(name, text, text);
    }

    /**
     * Goes on with a double that has a default: {@code learning_rate = 0.1 (default)}.
     *
     * @param name wire name
     * @param value the value
     * @param byDefault the default in wire form
     * @return this
     */
    public Explanation real(String name, double value, String byDefault) {
        return real(name, value).defaulted(name, byDefault);
    }

    /**
     * Goes on with a double that may not be there.
     *
     * @param name wire name
     * @param value the value, if there is one
     * @return this
     */
    public Explanation real(String name, OptionalDouble value) {
        return value.isPresent() ? real(name, value.getAsDouble()) : notSet(name);
    }

    /**
     * Goes on with a string, or the name of a constant: {@code optimizer = "adam"}.
     *
     * @param name wire name
     * @param value the value, or null if there is none
     * @return this
     */
    public Explanation text(String name, @Nullable String value) {
        return value == null ? notSet(name) : show(name, value, Text.quote(value));
    }

    /**
     * Goes on with a string, or the name of a constant, that has a default: {@code optimizer = "sgd" (default)}.
     *
     * @param name wire name
     * @param value the value
     * @param byDefault the default
     * @return this
     */
    public Explanation text(String name, String value, String byDefault) {
        return text(name, value).defaulted(name, byDefault);
    }

    /**
     * Goes on with a value that is written without quotation marks, such as a boolean, a list or a record:
     * {@code image_shape = 1,28,28}.
     *
     * @param name wire name
     * @param value the value in wire form, or null if there is none
     * @return this
     */
    public Explanation bare(String name, @Nullable String value) {
        return value == null ? notSet(name) : show(name, value, Text.show(value));
    }

    /**
     * Goes on with a value without quotation marks that has a default: {@code image_shape = 3,224,224 (default)}.
     *
     * @param name wire name
     * @param value the value in wire form
     * @param byDefault the default in wire form
     * @return this
     */
    public Explanation bare(String name, String value, String byDefault) {
        return bare(name, value).defaulted(name, byDefault);
    }

    /**
     * Adds a value that the words of the sentence tell already.
     *
     * @param name wire name
     * @param value the value in wire form, or null if there is none
     * @return this
     */
    public Explanation told(String name, @Nullable String value) {
        named.add(name);
        if (value == null) {
            notGiven.add(name);
        } else {
            values.put(name, value);
        }
        return this;
    }

    /**
     * Adds a value that has a default and that the words of the sentence tell already.
     *
     * @param name wire name
     * @param value the value in wire form
     * @param byDefault the default in wire form
     * @return this
     */
    public Explanation told(String name, String value, String byDefault) {
        if (isDefault(name, value, byDefault)) {
            notGiven.add(name);
        }
        return told(name, value);
    }

    /**
     * Tells that a parameter has a value that nobody is to see, or none.
     *
     * @param name wire name
     * @param isSet whether it has one
     * @return this
     */
    public Explanation secret(String name, boolean isSet) {
        secrets.add(name);
        return isSet ? show(name, Secrets.hidden(), Secrets.hidden()) : notSet(name);
    }

    private Explanation notSet(String name) {
        named.add(name);
        notGiven.add(name);
        parts.add(new Part(name, name + " is not set"));
        return this;
    }

    private Explanation show(String name, String value, String shown) {
        parts.add(new Part(name, name + " = " + shown));
        return told(name, value);
    }

    private Explanation defaulted(String name, String byDefault) {
        if (isDefault(name, values.get(name), byDefault)) {
            notGiven.add(name);
            Part last = parts.remove(parts.size() - 1);
            parts.add(new Part(name, last.text() + " (default)"));
        }
        return this;
    }

    private boolean isDefault(String name, @Nullable String value, String byDefault) {
        return byDefault.equals(value) && !found.isGiven(name);
    }

    /**
     * Ends the sentence.
     *
     * @return the violations to go on with
     */
    public Violations add() {
        return add(without(List.of()));
    }

    /**
     * Ends the sentence, with why the rule could not be decided if that is so.
     *
     * @param outcome what the rule came to
     * @return the violations to go on with
     */
    public Violations add(Truth outcome) {
        return outcome.isFailure()
                ? add((own.isEmpty() ? rule : own + "; it") + " cannot be checked: " + outcome)
                : add();
    }

    /** The sentence, without the values of parameters that another sentence tells before. */
    String without(List<String> toldBefore) {
        StringBuilder sentence = new StringBuilder(96);
        boolean isListed = false;
        for (Part part : parts) {
            boolean isTold = toldBefore.contains(part.name());
            if (part.name().isEmpty()) {
                sentence.append(part.text());
            } else if (!follows(part)) {
                sentence.append(isTold ? part.name() : part.text());
            } else if (!isTold) {
                sentence.append(isListed ? ", " : own.isEmpty() ? "; " : ": ").append(part.text());
                isListed = true;
            }
        }
        return sentence.toString();
    }

    /** Whether a value is no part of the sentence, but follows it: to an author's own words, and to a condition of use. */
    @SuppressWarnings("ReferenceEquality") // the first part itself: another may be equal to it
    private boolean follows(Part part) {
        return !own.isEmpty() || (rule.isEmpty() && part != parts.get(0));
    }

    private Violations add(String sentence) {
        List<String> all = parameters.isEmpty() ? List.copyOf(named) : parameters;
        List<String> ordered = new ArrayList<>(all);
        ordered.removeAll(notGiven);
        for (String parameter : all) {
            if (notGiven.contains(parameter)) {
                ordered.add(parameter);
            }
        }
        violation.message(sentence).parameters(ordered).explanation(this);
        if (!ordered.isEmpty() && !secrets.contains(ordered.get(0))) {
            violation.value(values.get(ordered.get(0)));
        }
        if (!rule.isEmpty()) {
            violation.id(id.isEmpty() ? RuleInfo.idOf(all) : id);
            for (Map.Entry<String, String> value : values.entrySet()) {
                violation.argument(value.getKey(), value.getValue());
            }
        }
        return found.add(violation.build());
    }
}
