package dev.hyperbound.processor.model;

/** How a list is written as one text. */
public sealed interface ListForm permits Separation, JsonForm {
    <R> R accept(Visitor<R> visitor);

    /** What stands between elements; empty where the text has a grammar of its own. */
    default String separator() {
        return "";
    }

    /**
     * Answers for each form: one more does not compile until every visitor has an answer.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        R separated(Separation separation);

        R json(JsonForm json);
    }
}
