package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.ArrayList;
import java.util.List;

/** Values that rules about a parameter compare with: constants, other parameters' defaults, and their neighbours. */
final class Hints {
    private final List<Long> wholes = new ArrayList<>();
    private final List<Double> numbers = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    private Hints() {}

    static Hints none() {
        return new Hints();
    }

    static Hints of(Parameter parameter, Readers readers) {
        Hints hints = new Hints();
        for (TypedRule rule : readers.refusing(parameter)) {
            hints.addConstants(rule.root());
            for (Parameter other : readers.read(rule)) {
                if (other.defaulted().isPresent()) {
                    other.defaulted().get().value().accept(hints.new Neighbours());
                }
            }
        }
        return hints;
    }

    List<Long> wholes() {
        return wholes;
    }

    /** Whole ones and others, in the order in which they were found. */
    List<Double> numbers() {
        return numbers;
    }

    List<String> texts() {
        return texts;
    }

    private void addConstants(Expression expression) {
        expression.accept(new Constants());
        for (Expression part : expression.parts()) {
            addConstants(part);
        }
    }

    private boolean addAround(long value) {
        add(value);
        if (value < Long.MAX_VALUE) {
            add(value + 1);
        }
        if (value > Long.MIN_VALUE) {
            add(value - 1);
        }
        return true;
    }

    private void add(long value) {
        wholes.add(value);
        numbers.add((double) value);
    }

    private boolean addAround(double value) {
        numbers.add(value);
        if (Double.isFinite(value * 2)) {
            numbers.add(value * 2);
        }
        return numbers.add(value / 2);
    }

    /** Adds an expression that is a number or text, and what is near it; whether it is one. */
    private final class Constants extends ExpressionGroups<Boolean> {
        @Override
        public Boolean intLiteral(Expression.IntLiteral literal) {
            return addAround(literal.value());
        }

        @Override
        public Boolean doubleLiteral(Expression.DoubleLiteral literal) {
            return addAround(literal.value());
        }

        @Override
        public Boolean stringLiteral(Expression.StringLiteral literal) {
            return texts.add(literal.value());
        }

        @Override
        protected Boolean other(Expression expression) {
            return false;
        }
    }

    /** Adds a value that is a number or text, and what is near it; whether it is one. */
    private final class Neighbours implements Value.Visitor<Boolean> {
        @Override
        public Boolean whole(Value.Whole whole) {
            return addAround(whole.value());
        }

        @Override
        public Boolean real(Value.Real real) {
            return addAround(real.value());
        }

        @Override
        public Boolean text(Value.Text text) {
            return texts.add(text.value());
        }

        @Override
        public Boolean truth(Value.Truth truth) {
            return false;
        }

        @Override
        public Boolean constant(Value.Constant constant) {
            return false;
        }

        @Override
        public Boolean composite(Value.Composite composite) {
            return false;
        }

        @Override
        public Boolean sequence(Value.Sequence sequence) {
            return false;
        }
    }
}
