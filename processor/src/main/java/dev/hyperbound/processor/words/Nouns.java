package dev.hyperbound.processor.words;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import dev.hyperbound.processor.rule.Facet;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.words.Phrase.Role;
import dev.hyperbound.runtime.Text;
import java.util.Optional;

/** What a sentence about a rule is about, or what it compares that with. */
final class Nouns {
    private final TypedRule rule;

    Nouns(TypedRule rule) {
        this.rule = rule;
    }

    /**
     * Words for a value, if there are any that are clear.
     *
     * @param parameter the role of a parameter's name
     */
    Optional<Phrase> of(Expression value, Role parameter) {
        return value.accept(new Naming(parameter));
    }

    /** The text of a rule's part as it was written, fit to be shown. */
    String written(Expression expression) {
        return Text.show(rule.textOf(expression));
    }

    /** A value that is written out, if it is one. */
    Optional<String> literal(Expression value) {
        return value.accept(new Literals());
    }

    boolean isLiteral(Expression value) {
        return literal(value).isPresent();
    }

    /** Whether a value is neither written out nor that of a parameter or element. */
    static boolean isComputed(Expression value) {
        return value.accept(new Computed());
    }

    private final class Naming extends ExpressionGroups<Optional<Phrase>> {
        private final Role parameter;

        private Naming(Role parameter) {
            this.parameter = parameter;
        }

        /** A number is clear as it is written, unless it takes a choice to get at it. */
        @Override
        protected Optional<Phrase> other(Expression value) {
            return value.type().isNumber() ? asWritten(value, Role.WORDS) : Optional.empty();
        }

        @Override
        protected Optional<Phrase> literal(Expression literal) {
            Optional<String> text = Nouns.this.literal(literal);
            return text.isPresent() ? Optional.of(Phrase.words(text.get())) : Optional.empty();
        }

        @Override
        public Optional<Phrase> parameterValue(Expression.ParameterValue value) {
            return Optional.of(Phrase.of(value.variable().name(), parameter));
        }

        @Override
        public Optional<Phrase> element(Expression.Element element) {
            return asWritten(element, Role.ELEMENT);
        }

        @Override
        public Optional<Phrase> facet(Facet facet) {
            return facet.target().accept(this);
        }

        @Override
        public Optional<Phrase> component(Expression.Component component) {
            return asWritten(component, Role.WORDS);
        }

        @Override
        public Optional<Phrase> size(Expression.Size size) {
            Optional<String> of = size.operand().accept(new ParameterName());
            return of.isPresent() ? Optional.of(Phrase.words("the size of " + of.get())) : other(size);
        }

        private Optional<Phrase> asWritten(Expression value, Role role) {
            return value.accept(new Choosing()) ? Optional.empty() : Optional.of(Phrase.of(written(value), role));
        }
    }

    private final class Literals extends ExpressionGroups<Optional<String>> {
        @Override
        protected Optional<String> other(Expression value) {
            return Optional.empty();
        }

        @Override
        protected Optional<String> literal(Expression literal) {
            return Optional.of(rule.textOf(literal));
        }

        @Override
        public Optional<String> stringLiteral(Expression.StringLiteral literal) {
            return Optional.of(Text.quote(literal.value()));
        }
    }

    /** Whether there is a bool inside that decides what the value is. */
    private static final class Choosing extends ExpressionGroups<Boolean> {
        @Override
        protected Boolean other(Expression value) {
            if (value.type() == RuleType.BOOL) {
                return true;
            }
            for (Expression part : value.parts()) {
                if (part.accept(this)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Boolean element(Expression.Element element) {
            return false;
        }

        @Override
        public Boolean conditional(Expression.Conditional conditional) {
            return true;
        }
    }

    private static final class Computed extends ExpressionGroups<Boolean> {
        @Override
        protected Boolean other(Expression value) {
            return true;
        }

        @Override
        protected Boolean literal(Expression literal) {
            return false;
        }

        @Override
        public Boolean parameterValue(Expression.ParameterValue parameter) {
            return false;
        }

        @Override
        public Boolean facet(Facet facet) {
            return facet.target().accept(this);
        }

        @Override
        public Boolean element(Expression.Element element) {
            return false;
        }
    }

    /** The wire name of a parameter, if that is all that stands there. */
    static final class ParameterName extends ExpressionGroups<Optional<String>> {
        @Override
        protected Optional<String> other(Expression value) {
            return Optional.empty();
        }

        @Override
        public Optional<String> facet(Facet facet) {
            return facet.target().accept(this);
        }

        @Override
        public Optional<String> parameterValue(Expression.ParameterValue parameter) {
            return Optional.of(parameter.variable().name());
        }
    }
}
