package dev.hyperbound.processor.model;

/**
 * Answers for who treats all single values alike, be they numbers, texts or words. One more kind does not compile until it
 * has its group here.
 *
 * @param <R> the type of the answers
 */
public abstract class ValueTypeGroups<R> implements ValueType.Visitor<R> {
    /** Whatever is no record and no list. */
    protected abstract R single(ValueType type);

    @Override
    public R numeric(ValueType.Numeric numeric) {
        return single(numeric);
    }

    @Override
    public R bool(ValueType.Bool bool) {
        return single(bool);
    }

    @Override
    public R text(ValueType.Text text) {
        return single(text);
    }

    @Override
    public R regex(ValueType.Regex regex) {
        return single(regex);
    }

    @Override
    public R enumeration(ValueType.Enumeration enumeration) {
        return single(enumeration);
    }

    @Override
    public R numberOrKeyword(ValueType.NumberOrKeyword type) {
        return single(type);
    }
}
