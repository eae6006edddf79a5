package dev.hyperbound.processor.java.expression;

import dev.hyperbound.processor.java.expression.Shape.Scalar;
import dev.hyperbound.processor.rule.RuleType;

/** The one shape for each type of the language. */
final class CanonicalShape implements RuleType.Visitor<Shape> {
    static final CanonicalShape CANONICAL = new CanonicalShape();

    private CanonicalShape() {}

    @Override
    public Shape whole(RuleType.Int type) {
        return Scalar.LONG;
    }

    @Override
    public Shape real(RuleType.Real type) {
        return Scalar.DOUBLE;
    }

    @Override
    public Shape bool(RuleType.Bool type) {
        return Scalar.BOOLEAN;
    }

    @Override
    public Shape text(RuleType.Text type) {
        return Scalar.STRING;
    }

    @Override
    public Shape numberOr(RuleType.NumberOr type) {
        throw new IllegalStateException("of a number or keyword one of the two is taken");
    }

    @Override
    public Shape listOf(RuleType.ListOf type) {
        return new Shape.Sequence(type.element().accept(this));
    }

    @Override
    public Shape recordOf(RuleType.RecordOf type) {
        throw new IllegalStateException("records are only taken apart");
    }

    /** Of what an empty list holds, which nobody looks at. */
    @Override
    public Shape nothing(RuleType.Nothing type) {
        return Scalar.STRING;
    }
}
