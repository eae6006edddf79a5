package dev.hyperbound.runtime;

/** The same answer for all types but those that a subclass has another one for. */
abstract class SameAnswer<R> implements ParameterTypeVisitor<R> {
    private final R answer;

    SameAnswer(R answer) {
        this.answer = answer;
    }

    @Override
    public R numeric(ParameterType.Numeric type) {
        return answer;
    }

    @Override
    public R bool(ParameterType.Bool type) {
        return answer;
    }

    @Override
    public R text(ParameterType.Text type) {
        return answer;
    }

    @Override
    public R regex(ParameterType.Regex type) {
        return answer;
    }

    @Override
    public R enumeration(ParameterType.Enumeration type) {
        return answer;
    }

    @Override
    public R numberOrKeyword(ParameterType.NumberOrKeyword type) {
        return answer;
    }

    @Override
    public R composite(ParameterType.Composite type) {
        return answer;
    }

    @Override
    public R sequence(ParameterType.Sequence type) {
        return answer;
    }

    @Override
    public R jsonSequence(ParameterType.JsonSequence type) {
        return answer;
    }
}
