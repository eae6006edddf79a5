package dev.hyperbound.processor.java.expression;

/**
 * Which Java computes an expression.
 *
 * @param needsStatements whether it takes statements of its own: it can have a value although a part of it has none, or
 *     it is too long for one Java expression
 * @param isValue whether one Java expression computes it wherever the parameters that it reads are present
 * @param isCondition whether Java expressions can tell that it is definitely true, and that it is definitely false
 * @param hasChoice whether it or a part of it is {@code condition ? then : otherwise}
 * @param isDivisible whether it may become very long, and can then be spread over methods
 */
record Form(boolean needsStatements, boolean isValue, boolean isCondition, boolean hasChoice, boolean isDivisible) {}
