package dev.hyperbound.processor.docs.json;

import com.grack.nanojson.JsonWriter;
import java.util.List;

/** Writes JSON documents, a member a line. */
public final class JsonText {
    private JsonText() {}

    /** The text of an object, ended by a line break. */
    public static String of(JsonObject document) {
        return written(document);
    }

    /** The text of a list of objects, ended by a line break. */
    public static String of(List<JsonObject> document) {
        return written(document);
    }

    /** The text of any value, on one line. */
    public static String inline(Object value) {
        return JsonWriter.string(value);
    }

    private static String written(Object document) {
        return JsonWriter.indent("  ").string().value(document).done() + "\n";
    }
}
