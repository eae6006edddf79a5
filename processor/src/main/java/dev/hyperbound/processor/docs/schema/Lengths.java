package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.rule.Comparator;
import java.util.List;

/** How long a text or list has to be. */
final class Lengths {
    private Lengths() {}

    static JsonObject of(TestedValue subject, Comparator comparator, int number) {
        boolean list = subject.element().isPresent();
        String least = list ? "minItems" : "minLength";
        String most = list ? "maxItems" : "maxLength";
        return switch (comparator) {
            case LESS -> atMost(most, number - 1);
            case AT_MOST -> atMost(most, number);
            case GREATER -> atLeast(least, number + 1);
            case AT_LEAST -> atLeast(least, number);
            case EQUAL -> Combination.allOf(List.of(atLeast(least, number), atMost(most, number)));
            case NOT_EQUAL -> Combination.anyOf(List.of(atMost(most, number - 1), atLeast(least, number + 1)));
        };
    }

    private static JsonObject atMost(String keyword, int number) {
        return number < 0 ? Combination.NEVER : JsonObject.of(keyword, number);
    }

    private static JsonObject atLeast(String keyword, int number) {
        return number <= 0 ? JsonObject.EMPTY : JsonObject.of(keyword, number);
    }
}
