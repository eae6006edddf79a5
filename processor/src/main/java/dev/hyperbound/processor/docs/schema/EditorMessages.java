package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts a sentence where editors show it: at each value that a demand is about. They read {@code errorMessage}, which
 * others pass over.
 */
final class EditorMessages {
    private static final String MESSAGE = "errorMessage";

    /** Keywords in whose place editors show a message of the schema; in that of others they have words of their own. */
    private static final Set<String> REPLACED = Set.of("const", "enum", "pattern", "not", "contains", "maxContains");

    private final String message;

    private EditorMessages(String message) {
        this.message = message;
    }

    /**
     * A demand that says why.
     *
     * @param demand a schema of a map of parameters
     */
    static JsonObject add(JsonObject demand, String message) {
        return new EditorMessages(message).ofMap(demand);
    }

    private JsonObject ofMap(JsonObject schema) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Map.Entry<String, Object> member : schema.members().entrySet()) {
            members.put(
                    member.getKey(),
                    switch (member.getKey()) {
                        case "properties" -> ofValues((JsonObject) member.getValue());
                        case "then" -> ofMap((JsonObject) member.getValue());
                        case "allOf", "anyOf" -> ofMaps((List<?>) member.getValue());
                        default -> member.getValue();
                    });
        }
        JsonObject told = JsonObject.copyOf(members);
        return members.containsKey("not") ? told.with(MESSAGE, message) : told;
    }

    private List<JsonObject> ofMaps(List<?> schemas) {
        List<JsonObject> told = new ArrayList<>();
        for (Object schema : schemas) {
            told.add(ofMap((JsonObject) schema));
        }
        return told;
    }

    private JsonObject ofValues(JsonObject properties) {
        Map<String, Object> told = new LinkedHashMap<>();
        for (Map.Entry<String, Object> property : properties.members().entrySet()) {
            told.put(property.getKey(), ofValue((JsonObject) property.getValue()));
        }
        return JsonObject.copyOf(told);
    }

    private JsonObject ofValue(JsonObject schema) {
        Set<String> keywords = schema.members().keySet();
        if (keywords.equals(Set.of("properties")) && schema.members().get("properties") instanceof JsonObject parts) {
            return JsonObject.of("properties", ofValues(parts));
        }
        if (keywords.equals(Set.of("items")) && schema.members().get("items") instanceof JsonObject element) {
            return JsonObject.of("items", ofValue(element));
        }
        // The opposite of the opposite: the same values, but one message, and that is ours.
        return (REPLACED.containsAll(keywords) ? schema : Combination.not(Combination.not(schema)))
                .with(MESSAGE, message);
    }
}
