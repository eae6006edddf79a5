package dev.hyperbound.processor.model;

/**
 * Answers for each kind of type that a record or list may hold; reading a stub refuses others.
 *
 * @param <R> the type of the answers
 */
public abstract class PartTypeVisitor<R> implements ValueType.Visitor<R> {
    @Override
    public final R bool(ValueType.Bool bool) {
        throw neverAPart();
    }

    @Override
    public final R regex(ValueType.Regex regex) {
        throw neverAPart();
    }

    @Override
    public final R numberOrKeyword(ValueType.NumberOrKeyword type) {
        throw neverAPart();
    }

    @Override
    public final R composite(ValueType.Composite composite) {
        throw neverAPart();
    }

    @Override
    public final R sequence(ValueType.Sequence sequence) {
        throw neverAPart();
    }

    private static IllegalStateException neverAPart() {
        return new IllegalStateException("no part of a record or list");
    }
}
