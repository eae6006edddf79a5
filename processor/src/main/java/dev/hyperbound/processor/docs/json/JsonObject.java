package dev.hyperbound.processor.docs.json;

import com.grack.nanojson.JsonConvertible;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A JSON object. Keys keep their order; values are strings, numbers, booleans, objects and lists of such. */
public final class JsonObject implements JsonConvertible {
    /** Nothing in it. */
    public static final JsonObject EMPTY = new JsonObject(Map.of());

    private final Map<String, Object> members;

    /** Takes a map that nobody else holds. */
    private JsonObject(Map<String, Object> members) {
        this.members = Collections.unmodifiableMap(members);
    }

    /** An object of these members. */
    public static JsonObject copyOf(Map<String, ?> members) {
        return new JsonObject(new LinkedHashMap<>(members));
    }

    /** An object of one member. */
    public static JsonObject of(String key, Object value) {
        return EMPTY.with(key, value);
    }

    /** The values by key. */
    public Map<String, Object> members() {
        return members;
    }

    /** The same object with one more member, or another value for one. */
    public JsonObject with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(key, value);
        return new JsonObject(more);
    }

    /** The same object, with one more member if there is a value for it. */
    public JsonObject with(String key, Optional<?> value) {
        return value.isPresent() ? with(key, (Object) value.get()) : this;
    }

    /** The same object, with one more member unless it would be empty. */
    public JsonObject withUnlessEmpty(String key, String text) {
        return text.isEmpty() ? this : with(key, text);
    }

    /** The same object, with one more member unless it would be empty. */
    public JsonObject withUnlessEmpty(String key, Collection<?> values) {
        return values.isEmpty() ? this : with(key, values);
    }

    /** The same object, with one more member unless it would be empty. */
    public JsonObject withUnlessEmpty(String key, JsonObject value) {
        return value.isEmpty() ? this : with(key, value);
    }

    /** The same object with all members of another one after its own. */
    public JsonObject with(JsonObject other) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.putAll(other.members);
        return new JsonObject(more);
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public Object toJsonValue() {
        return members;
    }
}
