package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.docs.facts.Example.Refused;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Extremes;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.words.ParameterWords;
import dev.hyperbound.runtime.JsonLists;
import dev.hyperbound.runtime.Match;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text that values of a type refuse; none where everything is allowed, or none was found. */
final class Refusals implements ValueType.Visitor<Optional<Refused>> {
    private static final List<BigDecimal> NUMBERS = List.of(
            new BigDecimal("0"),
            new BigDecimal("1"),
            new BigDecimal("1.5"),
            new BigDecimal("-1"),
            new BigDecimal("2"),
            new BigDecimal("10"),
            new BigDecimal("100"),
            new BigDecimal("1000"));
    private static final List<String> TEXTS = List.of("unknown", "?", "", "UNKNOWN", "-", "\u00a0");
    private static final int INDICES = 1_000;

    private final List<Constraint> constraints;

    /** What surrounds the refused part, where a value has parts. */
    private final Optional<Value> valid;

    /**
     * Looks for refused texts.
     *
     * @param valid a value that is not refused, if one is known
     */
    Refusals(List<Constraint> constraints, Optional<Value> valid) {
        this.constraints = constraints;
        this.valid = valid;
    }

    private static Optional<Refused> ofPart(ValueType type, List<Constraint> constraints) {
        return type.accept(new Refusals(constraints, Optional.empty()));
    }

    @Override
    public Optional<Refused> numeric(ValueType.Numeric numeric) {
        if (constraints.isEmpty()) {
            return Optional.of(new Refused(numeric.isWhole() ? "1.5" : "high", "is not " + TypeWords.of(numeric)));
        }
        Optional<String> text = firstRefused(numbers(), numeric);
        return mustBe(
                numeric,
                text.isEmpty() && Constraints.oneOf(constraints).isPresent() ? firstRefused(indices(), numeric) : text);
    }

    @Override
    public Optional<Refused> bool(ValueType.Bool bool) {
        return mustBe(bool, firstBeside(List.of(bool.yes(), bool.no())));
    }

    @Override
    public Optional<Refused> text(ValueType.Text type) {
        for (String text : TEXTS) {
            if (isRefused(new Value.Text(text))) {
                return mustBe(type, Optional.of(text));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Refused> regex(ValueType.Regex regex) {
        return Optional.of(new Refused("(", "is not a regular expression"));
    }

    @Override
    public Optional<Refused> enumeration(ValueType.Enumeration enumeration) {
        return mustBe(enumeration, firstBeside(enumeration.wireNames()));
    }

    @Override
    public Optional<Refused> numberOrKeyword(ValueType.NumberOrKeyword type) {
        Optional<String> number = constraints.isEmpty() ? Optional.empty() : firstRefused(numbers(), type.kind());
        return mustBe(type, number.isPresent() ? number : firstBeside(type.keywords()));
    }

    /** The first component that refuses anything, with the others as they are in a valid value. */
    @Override
    public Optional<Refused> composite(ValueType.Composite composite) {
        for (int i = 0; valid.isPresent() && i < composite.components().size(); i++) {
            ValueType.Component part = composite.components().get(i);
            Optional<Refused> refused = ofPart(part.type(), part.constraints());
            if (refused.isPresent()) {
                String text = around(composite, (Value.Composite) valid.get(), i, refused.get());
                return Optional.of(
                        new Refused(text, part.wireName() + " " + refused.get().reason()));
            }
        }
        return Optional.empty();
    }

    private static String around(ValueType.Composite composite, Value.Composite valid, int at, Refused refused) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < composite.components().size(); i++) {
            ValueType type = composite.components().get(i).type();
            texts.add(
                    i == at
                            ? refused.text()
                            : WireText.of(type, valid.components().get(i)));
        }
        return String.join(composite.separator(), texts);
    }

    /** An element that is refused, after a valid list if there is one. */
    @Override
    public Optional<Refused> sequence(ValueType.Sequence sequence) {
        String separator = sequence.separator();
        Optional<Refused> element = ofPart(sequence.element(), constraints);
        if (!sequence.isJoined()) {
            return Optional.of(ofJson(sequence, element));
        }
        if (element.isEmpty() && separator.equals(" ")) {
            return Optional.empty();
        }
        if (element.isEmpty()) {
            return Optional.of(new Refused("a" + separator + separator + "b", "an element must not be empty"));
        }
        String before = valid.isPresent() ? WireText.of(sequence, valid.get()) + separator : "";
        return Optional.of(new Refused(
                before + element.get().text(), "each element " + element.get().reason()));
    }

    private static Refused ofJson(ValueType.Sequence sequence, Optional<Refused> element) {
        boolean numbers = sequence.element().number().isPresent();
        return element.isPresent()
                ? new Refused(
                        JsonLists.write(List.of(element.get().text()), numbers),
                        "each element " + element.get().reason())
                : new Refused("[null]", "an element must not be null");
    }

    private Optional<Refused> mustBe(ValueType type, Optional<String> text) {
        return text.isPresent()
                ? Optional.of(new Refused(
                        text.get(),
                        "must be " + ParameterWords.allowed(type, constraints).text()))
                : Optional.empty();
    }

    /** The first text that is none of some words, whatever its case. */
    private static Optional<String> firstBeside(List<String> words) {
        for (String text : TEXTS) {
            if (!isAmong(words, text)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static boolean isAmong(List<String> words, String text) {
        for (String word : words) {
            if (word.equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> firstRefused(List<BigDecimal> numbers, ValueType.Numeric type) {
        for (BigDecimal number : numbers) {
            Optional<Value> value = typed(type, number);
            if (value.isPresent() && isRefused(value.get())) {
                return Optional.of(WireText.of(type, value.get()));
            }
        }
        return Optional.empty();
    }

    /** Familiar numbers, and those beyond the ends. */
    private List<BigDecimal> numbers() {
        List<BigDecimal> numbers = new ArrayList<>(NUMBERS);
        Optional<Interval> range = Constraints.range(constraints);
        if (range.isPresent() && range.get().high().isPresent()) {
            numbers.add(range.get().high().get().add(BigDecimal.ONE));
        }
        if (range.isPresent() && range.get().low().isPresent()) {
            numbers.add(range.get().low().get().subtract(BigDecimal.ONE));
        }
        return numbers;
    }

    private static List<BigDecimal> indices() {
        List<BigDecimal> indices = new ArrayList<>();
        for (int i = 0; i < INDICES; i++) {
            indices.add(BigDecimal.valueOf(i));
        }
        return indices;
    }

    private static Optional<Value> typed(ValueType.Numeric type, BigDecimal number) {
        boolean fits = Extremes.of(type).holds(number);
        if (!type.isWhole()) {
            return fits ? Optional.of(new Value.Real(number.doubleValue())) : Optional.empty();
        }
        return fits && number.stripTrailingZeros().scale() <= 0
                ? Optional.of(new Value.Whole(number.longValueExact()))
                : Optional.empty();
    }

    private boolean isRefused(Value value) {
        for (Constraint constraint : constraints) {
            if (constraint.accept(new Refuses(value))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a constraint refuses a value for certain. */
    private record Refuses(Value value) implements Constraint.Visitor<Boolean> {
        @Override
        public Boolean inRange(Constraint.InRange range) {
            return !range.admits(value);
        }

        @Override
        public Boolean multipleOf(Constraint.MultipleOf multiple) {
            return !multiple.admits(value);
        }

        @Override
        public Boolean oneOf(Constraint.OneOf set) {
            return !set.admits(value);
        }

        @Override
        public Boolean matches(Constraint.Matches pattern) {
            return pattern.outcome(value) == Match.DIFFERS;
        }
    }
}
