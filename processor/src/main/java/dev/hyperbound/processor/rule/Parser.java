package dev.hyperbound.processor.rule;

import dev.hyperbound.processor.rule.RuleProblem.Kind;
import dev.hyperbound.runtime.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a tree of a rule's tokens, by recursive descent. Stops at the first mistake: it is kept, the rest of the tokens
 * is dropped, and what the calls return after that is dropped too.
 */
final class Parser {
    private static final String IMPLICATION = "for 'a -> b' write !a || b";

    private static final Set<String> RELATIONS = Set.of("<", "<=", ">", ">=", "==", "!=");
    private static final Set<String> SUMS = Set.of("+", "-");
    private static final Set<String> PRODUCTS = Set.of("*", "/", "%");

    private final List<Token> tokens;
    private int at;
    private Optional<RuleProblem> problem = Optional.empty();

    /** How many constructs enclose what is being parsed. */
    private int nesting;

    /** How many levels the tree has that was parsed last. */
    private int levels;

    private Parser(String text) {
        tokens = Lexer.tokens(text);
    }

    /**
     * A tree, or why there is none.
     *
     * @param root the tree
     * @param problem what is wrong
     */
    record Result(Optional<Syntax> root, Optional<RuleProblem> problem) {}

    static Result parse(String text) {
        Parser parser = new Parser(text);
        Syntax root = parser.expression();
        if (parser.token().kind() != Token.Kind.END) {
            parser.unexpected("expected an operator or the end");
        }
        return new Result(parser.problem.isPresent() ? Optional.empty() : Optional.of(root), parser.problem);
    }

    private Syntax expression() {
        Syntax condition = chain("||");
        if (!takes("?")) {
            return condition;
        }
        int deepest = levels;
        enter();
        Syntax then = chain("||");
        leave();
        deepest = Math.max(deepest, levels);
        expect(":");
        Syntax otherwise = nested();
        grow(Math.max(deepest, levels));
        return new Syntax.Choice(condition.start(), otherwise.end(), condition, then, otherwise);
    }

    /** Operands joined by {@code ||}, each of operands joined by {@code &&}, each of relations. */
    private Syntax chain(String sign) {
        boolean or = sign.equals("||");
        Syntax first = or ? chain("&&") : binary(RELATIONS);
        if (!token().is(sign)) {
            return first;
        }
        List<Syntax> operands = new ArrayList<>();
        operands.add(first);
        int deepest = levels;
        while (takes(sign)) {
            operands.add(or ? chain("&&") : binary(RELATIONS));
            deepest = Math.max(deepest, levels);
        }
        grow(deepest);
        return new Syntax.Chain(first.start(), operands.get(operands.size() - 1).end(), sign, operands);
    }

    private Syntax binary(Set<String> signs) {
        Syntax left = tighter(signs);
        while (isOperator(signs)) {
            int leftLevels = levels;
            String sign = take().text();
            Syntax right = tighter(signs);
            grow(Math.max(leftLevels, levels));
            left = new Syntax.Infix(left.start(), right.end(), sign, left, right);
        }
        return left;
    }

    private boolean isOperator(Set<String> signs) {
        return (token().kind() == Token.Kind.SIGN && signs.contains(token().text()))
                || (signs == RELATIONS && token().isWord("in"));
    }

    private Syntax tighter(Set<String> signs) {
        return signs == RELATIONS ? binary(SUMS) : signs == SUMS ? binary(PRODUCTS) : prefix();
    }

    private Syntax prefix() {
        List<Token> signs = new ArrayList<>();
        while (token().is("!") || token().is("-")) {
            signs.add(take());
        }
        int last = signs.size() - 1;
        boolean negative = last >= 0 && signs.get(last).is("-") && token().kind() == Token.Kind.NUMBER;
        if (negative) {
            last--;
        }
        Syntax operand = negative ? postfix(literal(signs.get(signs.size() - 1))) : postfix(primary());
        for (int i = last; i >= 0; i--) {
            grow(levels);
            Token sign = signs.get(i);
            operand = new Syntax.Prefix(sign.start(), operand.end(), sign.text(), operand);
        }
        return operand;
    }

    private Syntax postfix(Syntax primary) {
        Syntax operand = primary;
        while (token().is(".") || token().is("[") || token().is("{")) {
            int operandLevels = levels;
            if (token().is("{")) {
                fail(unsupported("messages are not supported", operand.start(), token().end()));
            } else if (takes("[")) {
                if (token().is("?")) {
                    fail(unsupported("optional access [?…] is not supported", token().start(), token().end()));
                }
                Syntax index = nested();
                int end = expect("]");
                operand = new Syntax.Subscript(operand.start(), end, operand, index);
            } else {
                take();
                operand = member(operand);
            }
            grow(Math.max(operandLevels, levels));
        }
        return operand;
    }

    private Syntax member(Syntax target) {
        Token name = token();
        if (name.is("?")) {
            fail(unsupported("optional access .? is not supported", name.start(), name.end())
                    .help("write has(x) to ask whether a parameter is present"));
        } else if (name.kind() != Token.Kind.NAME && name.kind() != Token.Kind.QUOTED_NAME) {
            unexpected("expected a name after '.'");
        }
        take();
        levels = 0;
        if (name.kind() == Token.Kind.NAME && token().is("(")) {
            List<Syntax> arguments = list("(", ")");
            return new Syntax.Call(
                    target.start(), previousEnd(), Optional.of(target), name.text(), name.start(), arguments);
        }
        return new Syntax.Member(target.start(), name.end(), target, name.text(), name.start());
    }

    private Syntax primary() {
        Token token = token();
        levels = 0;
        if (token.is("(")) {
            take();
            Syntax inner = nested();
            expect(")");
            return inner;
        }
        if (token.is("[")) {
            List<Syntax> elements = list("[", "]");
            grow(levels);
            return new Syntax.Items(token.start(), previousEnd(), elements);
        }
        return switch (token.kind()) {
            case NUMBER -> literal(token);
            case STRING -> {
                take();
                yield new Syntax.Quoted(token.start(), token.end(), token.text());
            }
            case NAME -> word(take());
            case QUOTED_NAME -> {
                take();
                yield new Syntax.Name(token.start(), token.end(), token.text(), true);
            }
            default -> {
                noOperand(token);
                yield nothing();
            }
        };
    }

    private void noOperand(Token token) {
        if (token.is("{")) {
            fail(unsupported("maps are not supported", token.start(), token.end()));
        } else if (token.is(".")) {
            fail(unsupported("names that begin with a dot are not supported", token.start(), token.end()));
        } else {
            unexpected("expected an operand");
        }
    }

    private Syntax word(Token word) {
        String text = word.text();
        if (text.equals("true") || text.equals("false")) {
            return new Syntax.Truth(word.start(), word.end(), text.equals("true"));
        }
        if (text.equals("null")) {
            fail(unsupported("null is not supported", word.start(), word.end())
                    .help("write has(x) to ask whether a parameter is present"));
            return nothing();
        }
        if (Words.isReserved(text)) {
            fail(new RuleProblem(Kind.SYNTAX, "'" + text + "' is a word of the language", word.start(), word.end())
                    .help((text.equals("if") ? "for 'if a then b' write !a || b; " : "")
                            + "if it is the name of a parameter, write `"
                            + text
                            + "` in back quotes"));
            return nothing();
        }
        if (token().is("(")) {
            List<Syntax> arguments = list("(", ")");
            grow(levels);
            return new Syntax.Call(word.start(), previousEnd(), Optional.empty(), text, word.start(), arguments);
        }
        return new Syntax.Name(word.start(), word.end(), text, false);
    }

    /** Reads a number; the sign before it, if there is one, is part of it, so that the smallest int can be written. */
    private Syntax literal(Token sign) {
        Token number = take();
        levels = 0;
        Optional<Syntax> literal = number.number().orElseThrow().literal(sign.start(), number.end(), sign.is("-"));
        if (literal.isEmpty()) {
            fail(Lexer.beyondLong(sign.start(), number.end()));
        }
        return literal.isPresent() ? literal.get() : nothing();
    }

    /** Reads expressions between brackets; a comma may follow the last element of a list, as in CEL. */
    private List<Syntax> list(String open, String close) {
        expect(open);
        List<Syntax> elements = new ArrayList<>();
        int deepest = 0;
        while (!token().is(close) && problem.isEmpty()) {
            elements.add(nested());
            deepest = Math.max(deepest, levels);
            if (!token().is(close)) {
                expect(",");
                if (token().is(close) && close.equals(")")) {
                    unexpected("expected an operand");
                }
            }
        }
        expect(close);
        levels = deepest;
        return elements;
    }

    /** An expression inside of another construct. */
    private Syntax nested() {
        enter();
        Syntax parsed = expression();
        leave();
        return parsed;
    }

    private void enter() {
        if (++nesting > RuleCompiler.DEEPEST) {
            tooDeep();
        }
    }

    private void leave() {
        nesting--;
    }

    private void grow(int deepest) {
        levels = deepest + 1;
        if (levels > RuleCompiler.DEEPEST) {
            tooDeep();
        }
    }

    private void tooDeep() {
        Token place = tokens.get(Math.max(0, at - 1));
        fail(new RuleProblem(
                        Kind.TOO_DEEP,
                        "nested deeper than " + RuleCompiler.DEEPEST + " levels",
                        place.start(),
                        place.end())
                .help("split the rule in two"));
    }

    private Token token() {
        return tokens.get(at);
    }

    private Token take() {
        Token token = token();
        if (at < tokens.size() - 1) {
            at++;
        }
        return token;
    }

    private boolean takes(String sign) {
        boolean there = token().is(sign);
        if (there) {
            take();
        }
        return there;
    }

    /** Takes a sign that has to be there, and returns where it ends. */
    private int expect(String sign) {
        if (!token().is(sign)) {
            unexpected("expected '" + sign + "'");
        }
        return take().end();
    }

    private int previousEnd() {
        return tokens.get(Math.max(0, at - 1)).end();
    }

    private void unexpected(String summary) {
        Token token = token();
        if (token.problem().isPresent()) {
            fail(token.problem().get());
            return;
        }
        Token before = tokens.get(Math.max(0, at - 1));
        if (before.isWord("not") || before.isWord("NOT")) {
            fail(new RuleProblem(Kind.SYNTAX, "'not' is no word of the language", before.start(), before.end())
                    .help("write !"));
            return;
        }
        RuleProblem found = new RuleProblem(Kind.SYNTAX, summary, token.start(), token.end())
                .found(token.kind() == Token.Kind.END ? "end of rule" : "'" + Text.show(token.text()) + "'");
        String remedy = remedy(before, token);
        fail(remedy.isEmpty() ? found : found.help(remedy));
    }

    /** What is written here for what other languages have, or the empty text. */
    private static String remedy(Token before, Token token) {
        if (token.kind() == Token.Kind.STRING) {
            return "";
        }
        boolean isAdjacent = before.end() == token.start();
        return switch (token.text()) {
            case "and", "AND" -> "write &&";
            case "or", "OR" -> "write ||";
            case "is", "IS" -> "write ==";
            case "not", "NOT" -> "write !";
            case "implies", "IMPLIES" -> "for 'a implies b' write !a || b";
            case "unless", "UNLESS" -> "for 'a unless b' write a || b";
            case "xor", "XOR" -> "for 'a xor b' write a != b";
            case "between", "BETWEEN" -> "for 'a between 1 and 5' write a >= 1 && a <= 5";
            case "like", "LIKE" -> "write startsWith, endsWith, contains or matches";
            case ">" -> !isAdjacent ? "" : before.is("<") ? "write !=" : before.is("-") ? IMPLICATION : "";
            case "*" ->
                !isAdjacent
                        ? ""
                        : before.is("/")
                                ? "a comment begins with // and ends with the line"
                                : before.is("*") ? "there are no powers: write a product" : "";
            default -> "";
        };
    }

    private static RuleProblem unsupported(String summary, int start, int end) {
        return new RuleProblem(Kind.UNSUPPORTED, summary, start, end);
    }

    /** Keeps the first mistake, and leaves only the last token, so that every loop ends. */
    private void fail(RuleProblem found) {
        if (problem.isEmpty()) {
            problem = Optional.of(found);
            Token last = tokens.get(tokens.size() - 1);
            tokens.add(new Token(Token.Kind.END, last.end(), last.end(), ""));
        }
        at = tokens.size() - 1;
    }

    private Syntax nothing() {
        return new Syntax.Truth(token().start(), token().end(), false);
    }
}
