package dev.hyperbound.runtime;

/**
 * Answers for each kind of type.
 *
 * @param <R> type of the answers
 */
public interface ParameterTypeVisitor<R> {
    /**
     * Answers for a number.
     *
     * @param type the type
     * @return the answer
     */
    R numeric(ParameterType.Numeric type);

    /**
     * Answers for a boolean.
     *
     * @param type the type
     * @return the answer
     */
    R bool(ParameterType.Bool type);

    /**
     * Answers for a string.
     *
     * @param type the type
     * @return the answer
     */
    R text(ParameterType.Text type);

    /**
     * Answers for a regular expression.
     *
     * @param type the type
     * @return the answer
     */
    R regex(ParameterType.Regex type);

    /**
     * Answers for an enum.
     *
     * @param type the type
     * @return the answer
     */
    R enumeration(ParameterType.Enumeration type);

    /**
     * Answers for a number or a word.
     *
     * @param type the type
     * @return the answer
     */
    R numberOrKeyword(ParameterType.NumberOrKeyword type);

    /**
     * Answers for a record.
     *
     * @param type the type
     * @return the answer
     */
    R composite(ParameterType.Composite type);

    /**
     * Answers for a list with a separator between its elements.
     *
     * @param type the type
     * @return the answer
     */
    R sequence(ParameterType.Sequence type);

    /**
     * Answers for a list that is a JSON array on the wire.
     *
     * @param type the type
     * @return the answer
     */
    R jsonSequence(ParameterType.JsonSequence type);
}
