package dev.hyperbound.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as JSON and YAML have them, by what is known of the parameters. Called by generated code. */
public final class TypedValues {
    private TypedValues() {}

    /**
     * Turns texts into values.
     *
     * @param map texts in wire form by wire name, all of which have been read
     * @param parameters what is known of the parameters
     * @return the values in the same order, as {@link Hyperparameters#toValues()} describes them
     */
    public static Map<String, Object> of(Map<String, String> map, List<Parameter> parameters) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String text = map.get(parameter.wireName());
            if (text != null) {
                values.put(parameter.wireName(), parameter.type().accept(new TextValue(text)));
            }
        }
        return Collections.unmodifiableMap(values);
    }
}
