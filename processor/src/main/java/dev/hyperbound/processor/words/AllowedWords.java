package dev.hyperbound.processor.words;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.ValueType;
import java.util.List;
import java.util.StringJoiner;

/** What values of a type are allowed under constraints, to follow "must be". */
final class AllowedWords implements ValueType.Visitor<String> {
    /** A reader who needs more of a long list looks at the reference page. */
    private static final int SHOWN_VALUES = 24;

    private final List<Constraint> constraints;

    AllowedWords(List<Constraint> constraints) {
        this.constraints = constraints;
    }

    /** One of these values; the first of them, if there are many. */
    static String oneOf(List<String> values) {
        if (values.size() == 1) {
            return values.get(0);
        }
        String more = values.size() > SHOWN_VALUES ? " … (" + values.size() + " values)" : "";
        return "one of " + String.join(", ", values.subList(0, Math.min(SHOWN_VALUES, values.size()))) + more;
    }

    @Override
    public String numeric(ValueType.Numeric numeric) {
        return constrained(
                switch (numeric) {
                    case INT -> "any int";
                    case LONG -> "any long";
                    case DOUBLE -> "any finite number";
                });
    }

    @Override
    public String bool(ValueType.Bool bool) {
        return constrained(bool.yes() + " or " + bool.no());
    }

    @Override
    public String text(ValueType.Text text) {
        return constrained("any text");
    }

    @Override
    public String regex(ValueType.Regex regex) {
        return constrained("a regular expression");
    }

    @Override
    public String enumeration(ValueType.Enumeration enumeration) {
        return constrained(oneOf(enumeration.wireNames()));
    }

    @Override
    public String numberOrKeyword(ValueType.NumberOrKeyword type) {
        return type.kind().accept(this) + ParameterWords.orKeyword(type);
    }

    @Override
    public String composite(ValueType.Composite composite) {
        StringJoiner said = new StringJoiner(", ");
        for (ValueType.Component component : composite.components()) {
            said.add(component.wireName() + " " + component.type().accept(new AllowedWords(component.constraints())));
        }
        return said + separated(composite.separator());
    }

    @Override
    public String sequence(ValueType.Sequence sequence) {
        return "a list, each element " + sequence.element().accept(this) + separated(sequence.separator());
    }

    private static String separated(String separator) {
        return "; separated by '" + separator + "'";
    }

    /** What the constraints say; without any what the type says. */
    private String constrained(String free) {
        StringJoiner said = new StringJoiner(", ");
        for (Constraint constraint : constraints) {
            said.add(constraint.accept(new Demands()));
        }
        return constraints.isEmpty() ? free : said.toString();
    }

    /** What a single constraint demands. */
    private static final class Demands implements Constraint.Visitor<String> {
        @Override
        public String inRange(Constraint.InRange range) {
            return IntervalWords.of(range.interval());
        }

        @Override
        public String oneOf(Constraint.OneOf set) {
            return AllowedWords.oneOf(set.texts());
        }

        @Override
        public String matches(Constraint.Matches pattern) {
            return "text that matches " + pattern.regex();
        }
    }
}
