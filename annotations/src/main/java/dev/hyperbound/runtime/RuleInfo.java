package dev.hyperbound.runtime;

import dev.hyperbound.Severity;
import java.util.List;

/**
 * A rule over parameters, for tools.
 *
 * @param id what programs call it: lower-case words with hyphens, unique in the stub
 * @param expression the rule as the stub writes it, over wire names
 * @param message the author's words for it, or what it asks for in words
 * @param severity whether values that break it are refused, or accepted with a warning
 * @param parameters wire names of the parameters that it reads, in order of appearance
 */
public record RuleInfo(String id, String expression, String message, Severity severity, List<String> parameters) {
    /**
     * Copies the list.
     *
     * @param id what programs call it
     * @param expression the rule as the stub writes it
     * @param message the rule in words
     * @param severity whether values that break it are refused
     * @param parameters wire names of the parameters that it reads
     */
    public RuleInfo {
        parameters = List.copyOf(parameters);
    }

    /**
     * Describes a rule whose id joins the names of what it reads.
     *
     * @param expression the rule as the stub writes it
     * @param message the rule in words
     * @param severity whether values that break it are refused
     * @param parameters wire names of the parameters that it reads
     * @return the rule
     */
    public static RuleInfo of(String expression, String message, Severity severity, String... parameters) {
        List<String> reads = List.of(parameters);
        return new RuleInfo(idOf(reads), expression, message, severity, reads);
    }

    /**
     * Describes a rule that has an id of its own.
     *
     * @param id what programs call it
     * @param expression the rule as the stub writes it
     * @param message the rule in words
     * @param severity whether values that break it are refused
     * @param parameters wire names of the parameters that it reads
     * @return the rule
     */
    public static RuleInfo named(
            String id, String expression, String message, Severity severity, String... parameters) {
        return new RuleInfo(id, expression, message, severity, List.of(parameters));
    }

    /**
     * Returns how programs call a rule to which the stub gives no id.
     *
     * @param parameters wire names of the parameters that it reads
     * @return the names with hyphens between them, and in the place of all but lower-case letters and digits
     */
    public static String idOf(List<String> parameters) {
        StringBuilder id = new StringBuilder();
        for (String name : parameters) {
            id.append(id.length() == 0 ? "" : "-");
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                id.append((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '-');
            }
        }
        return id.toString();
    }
}
