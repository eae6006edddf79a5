package dev.hyperbound.processor.rule;

import java.util.Set;
import java.util.regex.Pattern;

/** The words that the language keeps for itself; a parameter of such a name is written in back quotes. */
final class Words {
    private static final Set<String> RESERVED = Set.of(
            "true",
            "false",
            "null",
            "in",
            "as",
            "break",
            "const",
            "continue",
            "else",
            "for",
            "function",
            "if",
            "import",
            "let",
            "loop",
            "package",
            "namespace",
            "return",
            "var",
            "void",
            "while");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private Words() {}

    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    /** A name as a rule writes it, with back quotes where it needs them. */
    static String written(String name) {
        return IDENTIFIER.matcher(name).matches() && !isReserved(name) ? name : "`" + name + "`";
    }
}
