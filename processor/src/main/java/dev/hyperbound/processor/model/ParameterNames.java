package dev.hyperbound.processor.model;

import java.util.List;

/**
 * What a parameter is called.
 *
 * @param accessor the stub's method
 * @param wireName the name on the wire
 * @param also other names that are read, and never written
 */
public record ParameterNames(String accessor, String wireName, List<String> also) {
    public ParameterNames {
        also = List.copyOf(also);
    }
}
