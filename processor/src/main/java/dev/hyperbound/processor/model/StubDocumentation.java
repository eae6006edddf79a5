package dev.hyperbound.processor.model;

import java.util.Optional;

/**
 * What is told of an algorithm as a whole.
 *
 * @param name the algorithm's name, lower-case words with single hyphens
 * @param title the name in words
 * @param reference the address of the service's own documentation
 */
public record StubDocumentation(
        String name,
        String title,
        Optional<String> reference,
        Description description,
        Optional<Deprecation> deprecation) {}
