package dev.hyperbound.processor.words;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.JsonForm;
import dev.hyperbound.processor.model.ListForm;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;

/** What values of a type are allowed under constraints, to follow "must be". */
final class AllowedWords implements ValueType.Visitor<Wording> {
    private static final FormWords FORM_WORDS = new FormWords();

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
    public Wording numeric(ValueType.Numeric numeric) {
        return constrained(numeric.isWhole() ? "any " + numeric.keyword() : "any finite number");
    }

    @Override
    public Wording bool(ValueType.Bool bool) {
        return constrained(bool.yes() + " or " + bool.no());
    }

    @Override
    public Wording text(ValueType.Text text) {
        return constrained("any text");
    }

    @Override
    public Wording regex(ValueType.Regex regex) {
        return constrained("a regular expression");
    }

    @Override
    public Wording enumeration(ValueType.Enumeration enumeration) {
        return constrained(oneOf(enumeration.wireNames()));
    }

    @Override
    public Wording numberOrKeyword(ValueType.NumberOrKeyword type) {
        return type.kind().accept(this).then(Wording.words(ParameterWords.orKeyword(type)));
    }

    @Override
    public Wording composite(ValueType.Composite composite) {
        List<Wording> said = new ArrayList<>();
        for (ValueType.Component component : composite.components()) {
            Wording allowed = component.type().accept(new AllowedWords(component.constraints()));
            said.add(Wording.words(component.wireName() + " ").then(allowed));
        }
        return Wording.joined(said, ", ").then(composite.separation().accept(FORM_WORDS));
    }

    @Override
    public Wording sequence(ValueType.Sequence sequence) {
        return Wording.words("a list, each element ")
                .then(sequence.element().accept(this))
                .then(sequence.form().accept(FORM_WORDS));
    }

    /** How the text of several values is written. */
    private static final class FormWords implements ListForm.Visitor<Wording> {
        @Override
        public Wording separated(Separation separation) {
            String separator = separation.separator().equals(" ") ? "blanks" : "'" + separation.separator() + "'";
            return Wording.words("; separated by " + separator + (separation.blanks() ? "" : ", without blanks"));
        }

        @Override
        public Wording json(JsonForm json) {
            return Wording.words("; as a JSON array");
        }
    }

    /** What the constraints say; without any what the type says. */
    private Wording constrained(String free) {
        List<Wording> said = new ArrayList<>();
        for (Constraint constraint : constraints) {
            said.add(constraint.accept(new Demands()));
        }
        return said.isEmpty() ? Wording.words(free) : Wording.joined(said, ", ");
    }

    /** What a single constraint demands. */
    private static final class Demands implements Constraint.Visitor<Wording> {
        @Override
        public Wording inRange(Constraint.InRange range) {
            return Wording.words(IntervalWords.of(range.interval()));
        }

        @Override
        public Wording multipleOf(Constraint.MultipleOf multiple) {
            return Wording.words("a multiple of " + multiple.number());
        }

        @Override
        public Wording oneOf(Constraint.OneOf set) {
            return Wording.words(AllowedWords.oneOf(set.texts()));
        }

        @Override
        public Wording matches(Constraint.Matches pattern) {
            return pattern.message().isPresent()
                    ? Wording.words("text; it " + pattern.message().get())
                    : Wording.words("text that matches ").then(Wording.code(pattern.regex()));
        }
    }
}
