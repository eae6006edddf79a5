package dev.hyperbound.processor.rule;

/**
 * A parameter as rules see it.
 *
 * @param name its wire name
 * @param optional whether it may be absent: neither required nor defaulted
 */
public record Variable(String name, RuleType type, boolean optional) {}
