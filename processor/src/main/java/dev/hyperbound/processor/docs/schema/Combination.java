package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Schemas put together, without brackets that say nothing. */
final class Combination {
    /** What nothing satisfies. */
    static final JsonObject NEVER = JsonObject.of("not", true);

    private Combination() {}

    static JsonObject allOf(List<JsonObject> schemas) {
        List<JsonObject> telling = new ArrayList<>();
        for (JsonObject schema : schemas) {
            if (!schema.isEmpty()) {
                telling.add(schema);
            }
        }
        return telling.isEmpty()
                ? JsonObject.EMPTY
                : telling.size() == 1 ? telling.get(0) : JsonObject.of("allOf", List.copyOf(telling));
    }

    static JsonObject anyOf(List<JsonObject> schemas) {
        List<JsonObject> possible = new ArrayList<>();
        for (JsonObject schema : schemas) {
            if (schema.isEmpty()) {
                return JsonObject.EMPTY;
            }
            if (!isNever(schema)) {
                possible.add(schema);
            }
        }
        return possible.isEmpty()
                ? NEVER
                : possible.size() == 1 ? possible.get(0) : JsonObject.of("anyOf", List.copyOf(possible));
    }

    private static boolean isNever(JsonObject schema) {
        return Boolean.TRUE.equals(schema.members().get("not"));
    }

    /** A demand under a condition. */
    static JsonObject when(JsonObject condition, JsonObject then) {
        return JsonObject.of("if", condition).with("then", then);
    }

    static JsonObject not(JsonObject schema) {
        return JsonObject.of("not", schema);
    }
}
