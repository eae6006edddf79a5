package dev.hyperbound.processor.rule;

import java.util.Set;

/** The words that the language keeps for itself; a parameter of such a name is written in back quotes. */
public final class Words {
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

    private Words() {}

    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    /** A name as a rule writes it, with back quotes where it needs them. */
    public static String written(String name) {
        return isIdentifier(name) && !isReserved(name) ? name : "`" + name + "`";
    }

    private static boolean isIdentifier(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
            boolean isDigit = c >= '0' && c <= '9';
            if (!isLetter && (i == 0 || !isDigit)) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
