package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.rule.Expression;
import java.util.Optional;

/** What a schema looks at when it tests values: a map of parameters, or an element of a list. */
interface TestPlace {
    /** What looks like this where a parameter is there, or is not; none if the place can't tell. */
    Optional<JsonObject> presence(String wireName, boolean present);

    /**
     * What looks like this where an expression comes out as wanted; none if the place can't tell.
     *
     * @param test the values for which it does
     */
    Optional<JsonObject> test(ValueTest test, Expression expression, Wanted wanted);

    /** The element of a list that a quantifier looks at. */
    enum Element implements TestPlace {
        ELEMENT;

        @Override
        public Optional<JsonObject> presence(String wireName, boolean present) {
            return Optional.empty();
        }

        @Override
        public Optional<JsonObject> test(ValueTest test, Expression expression, Wanted wanted) {
            return test.subject().parameter().isEmpty() ? Optional.of(test.schema()) : Optional.empty();
        }
    }
}
