package dev.hyperbound.processor.rule;

import java.util.List;

/**
 * A rule or condition whose types are right.
 *
 * @param text the rule as it was written
 * @param root a {@code bool}
 * @param reads the wire names of the parameters that it names, by first appearance; {@code has(x)} counts
 * @param onlyInHas those of them that it names in {@code has} only
 */
public record TypedRule(String text, Expression root, List<String> reads, List<String> onlyInHas) {
    public TypedRule {
        reads = List.copyOf(reads);
        onlyInHas = List.copyOf(onlyInHas);
    }

    /** The text of a part of this rule. */
    public String textOf(Expression part) {
        return text.substring(part.start(), part.end());
    }
}
