package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import java.util.List;

/** Schemas put together, without brackets that say nothing. */
final class Combination {
    /** What nothing satisfies. */
    static final JsonObject NEVER = JsonObject.of("not", true);

    private Combination() {}

    static JsonObject allOf(List<JsonObject> schemas) {
        List<JsonObject> telling =
                schemas.stream().filter(schema -> !schema.isEmpty()).toList();
        return telling.isEmpty()
                ? JsonObject.EMPTY
                : telling.size() == 1 ? telling.get(0) : JsonObject.of("allOf", telling);
    }

    static JsonObject anyOf(List<JsonObject> schemas) {
        List<JsonObject> possible =
                schemas.stream().filter(schema -> !schema.equals(NEVER)).toList();
        return possible.stream().anyMatch(JsonObject::isEmpty)
                ? JsonObject.EMPTY
                : possible.isEmpty()
                        ? NEVER
                        : possible.size() == 1 ? possible.get(0) : JsonObject.of("anyOf", possible);
    }

    static JsonObject not(JsonObject schema) {
        return JsonObject.of("not", schema);
    }
}
