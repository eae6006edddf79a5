package dev.hyperbound.processor.docs.html.graph;

/**
 * What dependencies run between: a parameter, or a rule.
 *
 * @param label the parameter's wire name, or the rule's number
 * @param anchor where the page says more about it
 */
public record Vertex(String label, String anchor, boolean isRule) {}
