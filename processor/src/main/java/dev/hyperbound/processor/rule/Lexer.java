package dev.hyperbound.processor.rule;

import dev.hyperbound.processor.rule.RuleProblem.Kind;
import dev.hyperbound.runtime.Text;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts the text of a rule into tokens; stops at the first mistake, which becomes the last token. */
final class Lexer {
    private static final List<String> SIGNS = List.of(
            "&&", "||", "==", "!=", "<=", ">=", "!", "<", ">", "+", "-", "*", "/", "%", "?", ":", "(", ")", "[", "]",
            "{", "}", ",", ".");
    private static final String ESCAPES = "abfnrtv\\?\"'`";
    private static final String ESCAPED = "\u0007\b\f\n\r\t\u000b\\?\"'`";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** The tokens of a text; the last one is an end or an error, no other is. */
    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        do {
            lexer.skipBlanks();
            lexer.tokens.add(lexer.next());
        } while (!lexer.isDone());
        return lexer.tokens;
    }

    private boolean isDone() {
        Token last = tokens.get(tokens.size() - 1);
        return last.kind() == Token.Kind.END || last.kind() == Token.Kind.ERROR;
    }

    private void skipBlanks() {
        while (at < text.length() && (" \t\n\r\f".indexOf(text.charAt(at)) >= 0 || text.startsWith("//", at))) {
            if (text.charAt(at) == '/') {
                int line = text.indexOf('\n', at);
                at = line < 0 ? text.length() : line;
            } else {
                at++;
            }
        }
    }

    private Token next() {
        if (at == text.length()) {
            return new Token(Token.Kind.END, at, at, "");
        }
        char c = text.charAt(at);
        if (isDigit(c) || (c == '.' && isDigit(peek(1)))) {
            return number();
        }
        if (c == '"' || c == '\'') {
            return string(at, false);
        }
        if (isNameStart(c)) {
            return name();
        }
        if (c == '`') {
            return quotedName();
        }
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                at += sign.length();
                return new Token(Token.Kind.SIGN, at - sign.length(), at, sign);
            }
        }
        return strangeCharacter();
    }

    private Token strangeCharacter() {
        int end = text.offsetByCodePoints(at, 1);
        String shown = text.substring(at, end);
        RuleProblem problem = syntax("unexpected character '" + Text.show(shown) + "'", at, end);
        return switch (shown) {
            case "=" -> error(problem.help("write == to compare"));
            case "\u2264" -> error(problem.help("write <="));
            case "\u2265" -> error(problem.help("write >="));
            case "\u2260" -> error(problem.help("write !="));
            case "\u2018", "\u2019", "\u201c", "\u201d" -> error(problem.help("write straight quotes: 'sgd'"));
            case "#" -> error(problem.help("a comment begins with //"));
            case "^" -> error(problem.help("there are no powers: write a product"));
            case "~" -> error(problem.help("write !"));
            case "&" -> error(problem.help("write &&"));
            case "|" -> error(problem.help("write ||"));
            case ";" -> error(problem.help("write it without ';': a rule is one condition"));
            default ->
                error(
                        Character.isLetterOrDigit(shown.codePointAt(0))
                                ? problem.help("write names with other letters than a to z in back quotes")
                                : problem);
        };
    }

    private Token name() {
        int start = at;
        while (isNamePart(peek(0))) {
            at++;
        }
        String word = text.substring(start, at);
        char next = peek(0);
        if (next == '"' || next == '\'') {
            String prefix = word.toLowerCase(Locale.ROOT);
            if (prefix.equals("r")) {
                return string(start, true);
            }
            if (prefix.equals("b") || prefix.equals("br") || prefix.equals("rb")) {
                return error(new RuleProblem(Kind.UNSUPPORTED, "bytes are not supported", start, at + 1));
            }
        }
        return new Token(Token.Kind.NAME, start, at, word);
    }

    private Token quotedName() {
        int close = text.indexOf('`', at + 1);
        if (close < 0) {
            return error(syntax("back quote without its partner", at, text.length()));
        }
        if (close == at + 1) {
            return error(syntax("empty name", at, close + 1));
        }
        int start = at;
        at = close + 1;
        String name = text.substring(start + 1, close);
        return new Token(Token.Kind.QUOTED_NAME, start, at, name);
    }

    private Token number() {
        int start = at;
        Magnitude number = magnitude();
        if (isNamePart(peek(0))) {
            return badSuffix(start);
        }
        Optional<String> excess = number.excess();
        return excess.isPresent() ? error(syntax(excess.get(), start, at)) : Token.number(start, at, number);
    }

    private Magnitude magnitude() {
        int start = at;
        if (peek(0) == '0' && (peek(1) == 'x' || peek(1) == 'X') && Character.digit(peek(2), 16) >= 0) {
            at += 2;
            skipHexDigits();
            return new Magnitude.Whole(new BigInteger(text.substring(start + 2, at), 16));
        }
        DecimalNumber number = DecimalNumber.at(text, start);
        at = number.end();
        String digits = text.substring(start, at);
        return number.isWhole() ? new Magnitude.Whole(integer(digits)) : new Magnitude.Real(Double.parseDouble(digits));
    }

    /** Twenty digits say as much as a million: too large. */
    private static BigInteger integer(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return new BigInteger(digits.substring(zeros, Math.min(digits.length(), zeros + 21)));
    }

    private Token badSuffix(int start) {
        int digits = at;
        while (isNamePart(peek(0))) {
            at++;
        }
        String suffix = text.substring(digits, at);
        if (suffix.equals("u") || suffix.equals("U")) {
            return error(new RuleProblem(Kind.UNSUPPORTED, "unsigned integers are not supported", start, at)
                    .help("write " + text.substring(start, digits)));
        }
        return error(syntax("cannot read the number", start, at)
                .because("'" + Text.show(suffix) + "' follows its digits")
                .help("write digits only, for example 10 or 1.5e-3"));
    }

    static RuleProblem beyondLong(int start, int end) {
        return syntax(Magnitude.Whole.EXCESS, start, end);
    }

    /** Reads a string whose quotes are here; it may have begun before, with a prefix. */
    private Token string(int start, boolean raw) {
        char quote = text.charAt(at);
        String triple = String.valueOf(quote).repeat(3);
        String close = text.startsWith(triple, at) ? triple : String.valueOf(quote);
        boolean multiline = close.length() == 3;
        at += close.length();
        StringBuilder value = new StringBuilder();
        while (!text.startsWith(close, at)) {
            char c = peek(0);
            if (at == text.length() || (!multiline && (c == '\n' || c == '\r'))) {
                return error(syntax("unterminated string", start, at).help("close it with " + close));
            }
            if (c != '\\' || raw) {
                value.append(c);
                at++;
            } else {
                Optional<RuleProblem> problem = escape(value);
                if (problem.isPresent()) {
                    return error(problem.get());
                }
            }
        }
        at += close.length();
        return new Token(Token.Kind.STRING, start, at, value.toString());
    }

    private Optional<RuleProblem> escape(StringBuilder value) {
        int start = at;
        char letter = peek(1);
        at += 2;
        int simple = ESCAPES.indexOf(letter);
        if (simple >= 0) {
            value.append(ESCAPED.charAt(simple));
            return Optional.empty();
        }
        int codePoint = switch (letter) {
            case 'x', 'X' -> digits(at, 2, 16);
            case 'u' -> digits(at, 4, 16);
            case 'U' -> digits(at, 8, 16);
            case '0', '1', '2', '3' -> digits(start + 1, 3, 8);
            default -> -1;
        };
        int end = Math.min(at, text.length());
        if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
            return Optional.of(syntax("invalid escape in a string", start, end)
                    .help("write \\\\ for a backslash, or put r before the quotes to take backslashes as they are"));
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return Optional.of(syntax("escape of a surrogate, which is no character", start, end));
        }
        value.appendCodePoint(codePoint);
        return Optional.empty();
    }

    /** Reads so many digits from there and moves behind them; negative if they aren't there. */
    private int digits(int from, int count, int radix) {
        if (from + count > text.length()) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < from + count; i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * radix + digit;
        }
        at = from + count;
        return value > Character.MAX_CODE_POINT ? -1 : (int) value;
    }

    private void skipHexDigits() {
        while (peek(0) < 128 && Character.digit(peek(0), 16) >= 0) {
            at++;
        }
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || isDigit(c);
    }

    private static RuleProblem syntax(String summary, int start, int end) {
        return new RuleProblem(Kind.SYNTAX, summary, start, end);
    }

    private static Token error(RuleProblem problem) {
        return Token.error(problem);
    }
}
