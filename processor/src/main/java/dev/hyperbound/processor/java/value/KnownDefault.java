package dev.hyperbound.processor.java.value;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.model.Value;

/**
 * A default, and how generated code names it.
 *
 * @param text the default as it is sent
 * @param expression an expression for it: a literal, a constant, or a call of the method that makes it
 */
public record KnownDefault(Value value, String text, CodeBlock expression) {}
